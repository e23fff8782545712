extension ChineseTexts {
  /// Headings of columns. `import` knows those of what can be imported.
  package static let headings: KeyValuePairs<String, String> = [
    // What things are.
    "category": "分类", "product": "商品名称", "name": "名称", "game": "游戏", "region": "地区", "all": "全部",
    "supplier": "供应商", "kind": "类型", "class": "分层", "lifecycle": "生命周期", "status": "状态", "action": "操作",
    "alert": "预警", "reason": "原因", "note": "说明", "change": "变化", "file": "文件", "model": "模型", "policy": "策略",
    "demand kind": "需求类型", "demand": "需求量",
    // Days.
    "date": "日期", "day": "日期", "end_date": "结束日期", "as_of": "截止日期", "counted": "盘点日期", "weekday": "星期",
    "origin": "预测起点", "valid_from": "生效日期", "valid_to": "失效日期", "expires": "有效期至",
    "order_by": "下单日期", "ordered": "下单日期", "arrives": "预计到货日期", "inbound_date": "预计到货日期",
    "received on": "到货日期", "stockout_date": "预计断货日", "out on": "断货日", "last_update": "上次更新",
    "next_projected": "预计下次更新",
    // Quantities and money.
    "quantity": "数量", "units": "销量", "amount": "金额", "unit_cost": "单价", "cost": "成本价", "value": "数值",
    "unit": "单位", "share": "占比", "cumulative_share": "累计占比", "cumulative": "累计", "active_days": "有销量天数",
    "adi": "平均需求间隔", "cv2": "变异系数平方", "days": "天数", "factor": "系数", "weight": "权重", "running": "累计",
    // Sales and the catalog.
    "order": "订单号", "customer": "客户", "face_value": "面值", "shelf_life_days": "保质期（天）",
    // Stock and its levels.
    "on_hand": "库存", "inbound": "在途", "lead_time_days": "提前期（天）", "lead": "提前期", "lead_time_sd": "提前期标准差",
    "review_days": "补货周期（天）", "review": "补货周期", "service_level": "服务水平", "service": "服务水平",
    "daily_demand": "日均需求", "a day": "日均", "safety_stock": "安全库存", "safety": "安全", "reorder_point": "补货点",
    "point": "补货点", "order_up_to": "目标库存", "up to": "目标", "days_of_cover": "可售天数", "cover": "可售",
    "28 days ┊ next 7": "近 28 天 ┊ 未来 7 天", "distribution": "需求分布", "mean": "均值", "sd": "标准差",
    "cycle_service": "周期服务水平", "fill_rate": "满足率", "arrival": "到货状态",
    // Offers and suppliers.
    "tier": "级别", "minimum": "起订量", "multiple": "倍数", "price_break": "阶梯数量", "success_rate": "成功率",
    "max_quantity": "最大订量", "authorization": "授权", "authorization_expires": "授权到期",
    // Plans.
    "plan": "采购单号", "line": "序号", "lines": "行数", "orders": "采购行数", "received": "已到货", "open": "未到货",
    "cancelled": "已取消", "inputs": "数据指纹", "terms": "参数", "was_action": "原操作", "was_supplier": "原供应商",
    "was_quantity": "原数量", "was_unit_cost": "原单价", "was_amount": "原金额", "Summary": "汇总", "Plan": "采购计划",
    "Total": "合计",
    // Explanations.
    "section": "环节", "item": "项目", "adds_to": "计入", "total": "合计项", "part": "组成", "wape_all": "wape（全部分类）",
    // Forecasts, events, overrides.
    "forecast": "预测", "statistical": "统计预测", "override": "人工调整", "own": "自身历史预测", "treatment": "处理",
    "from": "原分层", "to": "现分层", "source": "来源", "offset": "相对天数", "effect_percent": "影响（%）",
    "pooled_percent": "整体影响（%）", "occurrences": "出现次数", "updates": "更新次数", "cycle_days": "周期（天）",
    "least_gap": "最短间隔", "most_gap": "最长间隔", "confidence": "可信度", "who": "填写人", "why": "原因",
    // Backtests and simulations.
    "actual": "实际", "origins": "预测次数", "series": "序列数", "points": "点数", "bias": "偏差",
    "week_wape": "周 wape", "coverage80": "80% 区间覆盖率", "seconds": "秒", "wape_naive": "朴素 wape",
    "wape_statistical": "统计 wape", "wape_override": "人工 wape", "added_by_statistics": "统计改善",
    "added_by_override": "人工改善", "overrides": "人工调整数", "lost": "缺货量", "stockout_rate": "缺货率",
    "turnover_days": "周转天数", "average_stock_value": "平均库存金额", "spend": "采购金额", "parameter": "参数值",
    "write_offs": "报废金额", "served_cycles": "不缺货周期占比", "failed_orders": "失败订单", "category_days": "分类天数",
    "28 days ┊ forecast": "近 28 天 ┊ 预测", "sum": "合计", "vs last week": "较上周", "+/-": "增减",
    "Mon": "周一", "Tue": "周二", "Wed": "周三", "Thu": "周四", "Fri": "周五", "Sat": "周六", "Sun": "周日",
    // What stands where.
    "what helps": "对策", "here on": "到货", "on hand": "库存", "rank": "名次", "units_before": "之前销量",
    "amount_before": "之前金额", "before": "之前", "change_percent": "增减（%）", "+/-%": "增减%", "28 days": "近 28 天",
    "status section": "类别",
    // The database and the files.
    "rows": "行数", "check": "检查项", "result": "结果", "column": "列", "header": "表头", "field": "字段",
    "row": "行号", "undelivered": "未发货",
    // Nights.
    "id": "编号", "started": "开始时间", "files": "文件数", "imported": "导入行数", "rejected": "拒收行数",
    "buy_lines": "采购行数", "alerts": "预警数", "level": "级别", "step": "步骤", "message": "内容",
  ]

  static let headingOf: [String: String] = Dictionary(
    headings.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
}
