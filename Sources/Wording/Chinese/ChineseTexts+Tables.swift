extension ChineseTexts {
  /// Files and tables that cannot be read or written.
  static let tables: KeyValuePairs<String, String> = [
    "{}; {}": "{1}；{2}", "\"{}\"": "“{1}”", "{}:{}": "{1}:{2}", "{}: {}; {}": "{1}：{2}；{3}",
    "{}:{}: {}; {}": "{1}:{2}：{3}；{4}",
    "{}:{}; {}": "{1}:{2}；{3}", "standard input": "标准输入",
    // What the system and SQLite say.
    "No such file or directory": "没有这个文件或目录", "Permission denied": "没有权限", "Is a directory": "是目录",
    "Not a directory": "不是目录", "File exists": "文件已存在", "No space left on device": "磁盘空间不足",
    "Read-only file system": "文件系统只读", "Input/output error": "读写错误", "Disk quota exceeded": "超出磁盘配额",
    "Too many open files": "打开的文件太多", "File name too long": "文件名太长", "Operation not permitted": "不允许此操作",
    "Device or resource busy": "设备或资源忙", "Resource temporarily unavailable": "资源暂时不可用",
    "Cannot allocate memory": "内存不足", "Bad file descriptor": "文件描述符无效", "Broken pipe": "管道已断开",
    "Invalid argument": "参数无效", "database disk image is malformed": "数据库文件格式已损坏", "disk I/O error": "磁盘读写错误",
    "out of memory": "内存不足", "unable to open database file": "无法打开数据库文件",
    // Files.
    "no such file": "没有这个文件", "check the name and the folder": "请检查文件名和目录", "may not be read": "没有读取权限",
    "allow it with chmod u+r, or ask its owner": "请用 chmod u+r 放开权限，或联系文件所有者", "is a directory": "是目录",
    "name a file in it": "请给出其中的文件", "a folder in this path is a file": "路径中有一级是文件而不是目录",
    "check the path": "请检查路径", "cannot be read": "无法读取", "its directory does not exist": "所在目录不存在",
    "create it with mkdir -p": "请用 mkdir -p 创建", "may not be written": "没有写入权限",
    "name a file in a directory of yours": "请换成您有权限的目录", "the disk is full": "磁盘已满",
    "free some space, or name another disk": "请腾出空间或换一个磁盘", "cannot be written": "无法写入",
    "the system says: {}": "系统提示：{1}",
    "is not a key: expected {} hexadecimal digits": "不是密钥：应为 {1} 位十六进制数字",
    "put the key back from a copy; with another key, known customers count as new ones":
      "请用备份恢复密钥；换了密钥，老客户会被当成新客户",
    "is no directory": "不是目录", "name one, or one that does not exist yet": "请给出一个目录，或尚不存在的目录",
    "holds other files ({})": "里面有其他文件（{1}）",
    "name an empty directory, or one that does not exist yet": "请给出空目录或尚不存在的目录",
    "the system cannot convert from {}": "系统不支持 {1} 编码",
    "choose one of the encodings that iconv -l lists, or convert the file to UTF-8":
      "请从 iconv -l 列出的编码中选择，或把文件转成 UTF-8",
    "these bytes are not {} text": "这些字节不是 {1} 文本", "the last character is cut off": "最后一个字符不完整",
    "{} (byte {} of the file)": "{1}（文件第 {2} 字节）",
    "name the encoding the file was saved in with --encoding, or save it again as UTF-8":
      "请用 --encoding 指明文件编码，或另存为 UTF-8",
    "is compressed with gzip": "是 gzip 压缩文件", "is a zip archive or an .xlsx workbook": "是 zip 压缩包或 .xlsx 工作簿",
    "is an .xls workbook": "是 .xls 工作簿", "is a PDF document": "是 PDF 文档",
    "is an SQLite database": "是 SQLite 数据库",
    "is a web page": "是网页", "use: zcat {} | {}": "请用：zcat {1} | {2}",
    "open it in a spreadsheet and save it as \"CSV UTF-8\"": "请用表格软件打开，另存为“CSV UTF-8”",
    "ask for the table as CSV": "请索取 CSV 格式的表格",
    "export the table, as in sqlite3 -header -csv {} 'SELECT ...'":
      "请导出其中的表，如 sqlite3 -header -csv {1} 'SELECT ...'",
    "is empty": "是空文件",
    "expected a header line such as date,category,quantity and rows": "应有表头（如 date,category,quantity）和数据行",
    // Tables.
    "a NUL byte: this is not text in a single-byte or UTF-8 encoding": "有 NUL 字节：不是 UTF-8 或单字节编码的文本",
    "save the file as UTF-8, or name its encoding, e.g. --encoding utf-16le":
      "请把文件另存为 UTF-8，或指明编码，如 --encoding utf-16le",
    "these bytes are not UTF-8": "这些字节不是 UTF-8",
    "name the encoding of the file, e.g. --encoding gb18030": "请指明文件编码，如 --encoding gb18030",
    "the quote opened here is never closed": "此处的引号没有配对",
    "close the quote, or double it (\"\") if it belongs to the text": "请补上引号；引号若是内容的一部分，请写成两个（\"\"）",
    "the record is longer than {} bytes": "这条记录超过 {1} 字节",
    "look for a quote that is not closed at or before this line": "请检查本行或之前是否有未配对的引号",
    "the record has more than {} columns": "这条记录超过 {1} 列", "check the delimiter": "请检查分隔符",
    "there is no field {}": "没有字段{1}", "the fields are {}": "可用字段：{1}", "there is no column {}": "没有列{1}",
    "the header has {}": "表头有{1}", "column {} is mapped to several fields: {}": "列{1}对应了多个字段：{2}",
    "give each field a column of its own": "请让每个字段各用一列",
    "column {} holds {}, which is not stored, and cannot be {}": "列{1}是{2}，不予保存，不能用作 {3}",
    "name another column, or give that one a header that says what else it holds": "请换一列；若内容不是这些，请改表头",
    "personal data": "个人信息", "card secrets": "卡密", "several columns could be {}: {}": "有多列都可能是 {1}：{2}",
    "{} (column {})": "{1}（第 {2} 列）", "choose one with --map {}": "请用 --map {1} 选定一列",
    "no column for {}; the header has {}": "缺少 {1} 列；表头有{2}", "name the column with {}": "请用 {1} 指明列",
    "name the columns with {}": "请用 {1} 指明各列", ", or {}": "，或{1}", "{} and {} more": "{1} 等，另有 {2} 个",
    "{} is not a number": "{1}不是数字",
    "expected digits with an optional decimal point, such as 1234.5 or 1,234.5":
      "应为数字，可带小数点，如 1234.5 或 1,234.5",
    "{} is too large a number": "{1}太大",
    "expected a number of at most 12 digits before the decimal point": "小数点前最多 12 位",
    "column {} holds": "列{1}是", "columns {} hold": "列{1}是",
    "{}: {} card secrets, which are never stored; give a count of the unsold cards for each product (product,on_hand)":
      "{1}：{2}卡密，绝不保存；请改为提供每个商品未售卡密的数量（product,on_hand）",
    ", such as: {}": "，例如：{1}",
  ]
}
