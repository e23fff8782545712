/// How the page looks: on wide and narrow screens, light and dark, and printed, which is always light.
///
/// Colours are those of Okabe and Ito (2008), which people who see colours differently tell apart, darkened or lightened
/// for contrast; nothing is said by colour alone.
enum StyleSheet {
  static let source = colours + text + header + tables + charts + controls + narrow + print

  private static let colours = """
    :root{--bg:#f5f6f8;--surface:#fff;--ink:#17212b;--ink2:#56626f;--line:#dfe3e8;--track:#e8ebef;\
    --blue:#0068a8;--band:rgba(0,114,178,.17);--before:#7d8894;--before-ink:#626d79;--weekend:#f1f3f5;\
    --red:#b8420a;--red-bg:#fdeee6;--amber:#8a6100;--amber-bg:#fdf4dd;--green:#00765a;--green-bg:#e4f4ef;\
    --purple:#93457f;--purple-bg:#f7ebf4;--focus:#0068a8;--shadow:0 1px 2px rgba(23,33,43,.06)}
    @media screen and (prefers-color-scheme:dark){:root{--bg:#0f151b;--surface:#182029;--ink:#e9eef3;--ink2:#a7b3bf;\
    --line:#2c3742;--track:#2a343e;--blue:#5fb7ee;--band:rgba(95,183,238,.24);--before:#74818e;--before-ink:#9aa6b2;\
    --weekend:#1e2731;--red:#ff9a6b;--red-bg:#3a2218;--amber:#f0c04f;--amber-bg:#352b13;--green:#4fcfa9;\
    --green-bg:#12312a;--purple:#e0a2d0;--purple-bg:#35223a;--focus:#8ccbf5;--shadow:none}}

    """

  private static let text = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,\
    "Helvetica Neue",Arial,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",\
    "Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;font-variant-numeric:tabular-nums}
    header.page,main,footer{max-width:1160px;margin:0 auto;padding:0 24px}
    h1,h2,h3,h4,p,ul,dl,dd,figure{margin:0;padding:0}
    h1{font-size:30px;line-height:1.2;letter-spacing:-.01em}
    h2{font-size:21px;line-height:1.3}
    h3{font-size:16px;margin:28px 0 10px}
    h4{font-size:14px;font-weight:600;overflow-wrap:anywhere}
    bdi{overflow-wrap:anywhere}
    section{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:22px 24px 24px;\
    margin:18px 0;box-shadow:var(--shadow);scroll-margin-top:12px}
    .lead{color:var(--ink2);margin:4px 0 16px;max-width:72ch}
    .dim,small{color:var(--ink2)}
    small{display:block;font-size:12px;font-weight:400}
    .none{color:var(--ink2);padding:10px 0}
    .week small{font-size:12px}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--track);\
    padding:1px 6px;border-radius:5px;overflow-wrap:anywhere}
    section>:last-child,section>:last-child>:last-child{margin-bottom:0}
    .missing{border-left:3px solid var(--amber);background:var(--amber-bg);padding:10px 14px;border-radius:0 8px 8px 0;\
    margin:8px 0 14px}
    footer{color:var(--ink2);font-size:13px;padding-top:6px;padding-bottom:40px}

    """

  private static let header = """
    header.page{padding-top:34px}
    .eyebrow{color:var(--ink2);font-weight:600;letter-spacing:.02em}
    .fresh{list-style:none;display:flex;flex-wrap:wrap;gap:8px 22px;font-size:14px;margin-bottom:18px}
    .fresh b{font-weight:600}
    .sign{display:inline-block;width:18px;height:18px;line-height:18px;border-radius:50%;text-align:center;font-size:12px;\
    font-weight:700;margin-right:7px}
    .good .sign{background:var(--green-bg);color:var(--green)}
    .stale .sign{background:var(--amber-bg);color:var(--amber)}
    .none .sign{background:var(--red-bg);color:var(--red)}
    .fresh .none{padding:0;color:inherit}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(168px,1fr));gap:12px}
    .card{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:14px 16px;\
    box-shadow:var(--shadow)}
    .card dt{font-size:13px;color:var(--ink2)}
    .card dd{font-size:13px;color:var(--ink2);line-height:1.4}
    .card .v{font-size:27px;line-height:1.3;font-weight:650;color:var(--ink);letter-spacing:-.01em;margin:2px 0}
    .card{position:relative;overflow:hidden}
    .bad::before,.warn::before{content:"";position:absolute;inset:0 0 auto;height:4px;background:var(--red)}
    .warn::before{background:var(--amber)}
    nav{margin:16px 0 0}
    nav ul{list-style:none;display:flex;gap:6px;flex-wrap:wrap}
    nav a{display:block;padding:5px 11px;border-radius:999px;border:1px solid var(--line);background:var(--surface);\
    color:var(--ink);text-decoration:none;font-size:13px;white-space:nowrap}
    nav a:hover{border-color:var(--blue);color:var(--blue)}
    .skip{position:absolute;left:12px;top:-60px;background:var(--ink);color:var(--bg);padding:8px 14px;border-radius:8px;\
    z-index:9}
    .skip:focus{top:10px}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
    main:focus{outline:none}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;font-size:14px}
    caption{text-align:left;color:var(--ink2);font-size:13px;padding-bottom:6px}
    caption.sr{padding:0}
    table+table{margin-top:24px}
    th,td{text-align:left;vertical-align:top;padding:9px 14px 9px 0;border-bottom:1px solid var(--line)}
    th:last-child,td:last-child{padding-right:0}
    thead th{font-size:12.5px;font-weight:600;color:var(--ink2);vertical-align:bottom;padding-top:4px}
    tbody th,tfoot th{font-weight:600}
    tfoot th,tfoot td{border-bottom:0;border-top:2px solid var(--line);font-weight:650}
    tbody tr:last-child>*{border-bottom-color:transparent}
    .n{text-align:right;white-space:nowrap}
    .n+:not(.n){padding-left:14px}
    .amt,.sh,.cover{min-width:112px}
    .sp{width:150px}
    td time{white-space:nowrap}
    .wide,.why{max-width:330px}
    .whole{white-space:nowrap}
    .bar{display:block;height:6px;border-radius:3px;background:var(--track);margin-top:6px;position:relative;\
    print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .bar i{display:block;height:100%;border-radius:3px;background:var(--blue);print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}
    .ruler i{background:var(--ink2)}
    .ruler u{position:absolute;top:-4px;bottom:-4px;width:2px;margin-left:-1px;background:var(--red);text-decoration:none}
    .chip{display:inline-block;font-size:12px;font-weight:500;line-height:1.35;padding:2px 8px;border-radius:999px;\
    white-space:nowrap;background:var(--track);color:var(--ink);print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .c-bad{background:var(--red-bg);color:var(--red)}
    .c-bad::before{content:"✕ "}
    .c-warn{background:var(--amber-bg);color:var(--amber)}
    .c-warn::before{content:"▼ "}
    .c-ok{background:var(--green-bg);color:var(--green)}
    .c-excess{background:var(--purple-bg);color:var(--purple)}
    .c-excess::before{content:"▲ "}
    .c-unknown,.c-tail{color:var(--ink2)}
    thead small{font-size:11.5px}
    .plain{font-size:13px}
    .plain th,.plain td{padding:4px 14px 4px 0;white-space:nowrap}
    .scroll{overflow-x:auto}
    .list th,.list td{padding-top:5px;padding-bottom:5px;vertical-align:middle}
    .list tbody th{font-weight:500}
    .list thead th{position:sticky;top:0;background:var(--surface);z-index:1}
    details{font-size:13px}
    .wide details:not([open]){display:inline-block;margin-left:6px}
    .more{margin-top:10px}
    .more>summary{font-size:14px;padding:6px 0}
    .more[open]>summary{margin-bottom:8px}
    summary{cursor:pointer;color:var(--blue);width:fit-content;padding:2px 0}
    .reason{color:var(--ink2);overflow-wrap:anywhere;padding:4px 0;max-width:60ch}

    """

  private static let charts = """
    svg{display:block;width:100%;height:auto;font-family:inherit}
    .chart text{fill:var(--ink2);font-size:11.5px}
    .chart .b{font-weight:700;font-size:13px}
    .we{fill:var(--weekend)}
    .grid{stroke:var(--line);fill:none}
    .base{stroke:var(--before);fill:none}
    .sold,.ahead,.before{fill:none;stroke-linejoin:round;stroke-linecap:round}
    .sold{stroke:var(--ink);stroke-width:1.8}
    .ahead{stroke:var(--blue);stroke-width:2.2}
    .before{stroke:var(--before);stroke-width:1.4;stroke-dasharray:4 3}
    .band{fill:var(--band)}
    .today{stroke:var(--ink2);stroke-dasharray:2 3;fill:none}
    .dot,.p-sold{fill:var(--ink)}
    .p-ahead{fill:var(--blue)}
    .p-before{fill:var(--before)}
    .chart .t-ahead{fill:var(--blue);font-weight:600}
    .chart .t-before{fill:var(--before-ink)}
    .chart .t-sold{fill:var(--ink)}
    .hits rect{fill:transparent}
    .tip{position:fixed;z-index:8;pointer-events:none;white-space:pre-line;background:var(--ink);color:var(--bg);font-size:12.5px;\
    line-height:1.45;padding:6px 10px;border-radius:7px;max-width:min(280px,90vw)}
    .tip[hidden]{display:none}
    .hits rect:hover{fill:var(--ink);fill-opacity:.07}
    .spark{width:132px;height:28px}
    .spark .sold{stroke-width:1.4}
    .spark .ahead{stroke-width:2}
    .ev .evm{fill:currentColor}
    .ev .evl{stroke:currentColor;stroke-width:4;stroke-opacity:.45;stroke-linecap:round;fill:none}
    .chart .evt{font-size:11px}
    .e-hol{color:var(--red)}
    .e-work{color:var(--ink2)}
    .e-upd{color:var(--purple)}
    .e-pro{color:var(--green)}
    .e-clo{color:var(--ink)}
    .e-oth{color:var(--amber)}
    figure{min-width:0}
    figcaption h3{margin:0}
    .week{color:var(--ink2);font-size:13px;margin-bottom:6px}
    .week b{color:var(--ink);font-size:15px}
    .multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,310px),1fr));gap:26px 28px}
    .pair{grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:26px 48px}
    .beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),1fr));gap:10px 48px;align-items:end}
    .pair .chart,.beside .chart{max-width:440px}
    .beside figcaption{grid-column:1/-1}
    .beside .week{margin:0}
    .on-narrow{display:none}
    .key{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;color:var(--ink2);margin-bottom:16px}
    .key li{display:flex;align-items:center;gap:6px}
    .evkey{width:12px;height:12px}
    .swatch{width:22px;height:0;border-top:2px solid var(--ink)}
    .k-ahead{border-top:3px solid var(--blue);box-shadow:0 0 0 5px var(--band);border-radius:1px;margin:0 5px}
    .k-before{border-top:2px dashed var(--before)}
    .k-we{height:14px;border:0;background:var(--weekend);box-shadow:inset 0 0 0 1px var(--line)}
    .coming{margin-top:12px;font-size:14px}
    .coming ul{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,310px),1fr));gap:3px 28px;\
    margin-top:4px}
    .coming .evkey{display:inline-block;vertical-align:-1px;margin-right:4px}

    """

  private static let controls = """
    .filter{display:flex;flex-wrap:wrap;align-items:center;gap:8px;margin:4px 0 10px;font-size:14px;color:var(--ink2)}
    .filter[hidden]{display:none}
    input{font:inherit;color:var(--ink);background:var(--bg);border:1px solid var(--before);border-radius:8px;\
    padding:6px 10px;min-width:0;width:240px}
    tr[hidden]{display:none}

    """

  private static let narrow = """
    @media (max-width:720px){
    header.page,main,footer{padding-left:14px;padding-right:14px}
    header.page{padding-top:22px}
    h1{font-size:24px}
    section{padding:16px 14px 18px;border-radius:10px;margin:14px 0}
    .cards{grid-template-columns:1fr 1fr;gap:8px}
    .card{padding:11px 12px}
    .card .v{font-size:22px}
    .fresh{display:block}
    .fresh li{margin-bottom:4px}
    .on-wide{display:none}
    .on-narrow{display:block}
    nav ul{flex-wrap:nowrap;overflow-x:auto;padding-bottom:6px}
    .stack,.stack tbody,.stack tfoot,.stack caption{display:block}
    .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .stack tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:8px 12px;padding:13px 0;border-bottom:1px solid var(--line)}
    .stack tbody tr:last-child{border-bottom:0}
    .stack tfoot tr{border-top:2px solid var(--line);border-bottom:0}
    .stack th,.stack td{display:block;border:0;padding:0;text-align:left;white-space:normal;max-width:none;min-width:0}
    .stack .n+:not(.n){padding-left:0}
    .stack tbody th,.stack tfoot th{grid-column:1/-1;font-size:15px}
    .stack td::before{content:attr(data-l);display:block;color:var(--ink2);font-size:12px;font-weight:400;line-height:1.4}
    .stack td:empty{display:none}
    .stack td .bar{margin-top:5px;max-width:140px}
    .stack td.sp{width:auto}
    .stack td.sp::before{content:none}
    .stack td .spark{width:100%;height:auto;margin-top:12px}
    .stack td{overflow-wrap:anywhere}
    .stack td time{white-space:normal}
    .stack td.wide:not(:empty),.stack td:has(details[open]){grid-column:1/-1}
    .list .hide{display:none}
    .list th,.list td{padding-right:8px}
    .list .sp{width:80px}
    .list .spark{width:76px}
    .list thead .n{white-space:normal}
    .list small{display:none}
    input{width:100%}
    }

    """

  private static let print = """
    @media print{
    @page{size:A4;margin:12mm}
    details.more:not([open]){display:block!important}
    :root{--bg:#fff;--shadow:none}
    body{font-size:11px}
    nav,.filter,.skip,.tip,details:not([open]){display:none!important}
    header.page,main,footer{max-width:none;padding:0}
    section{border:0;border-top:1px solid var(--line);border-radius:0;padding:10px 0;margin:0}
    h1{font-size:22px}
    h2{font-size:16px;break-after:avoid}
    h3,h4,.lead,caption{break-after:avoid}
    figure,tr,.card,.missing{break-inside:avoid}
    table{font-size:10.5px}
    th,td{padding-top:4px;padding-bottom:4px}
    .list thead th{position:static}
    .cards{grid-template-columns:repeat(3,1fr)}
    .card .v{font-size:18px}
    .cards{margin-bottom:14px}
    small,.card dt,.card dd,.chip,caption,.key,.week,.week small,.fresh,.coming{font-size:10px}
    .week b{font-size:12px}
    .on-wide .chart text{font-size:12.5px}
    .on-wide .chart .evt{font-size:11px}
    .multiples,.beside{grid-template-columns:repeat(2,1fr)}
    .list th,.list td{padding-top:2px;padding-bottom:2px}
    .list small{display:inline;margin-left:6px}
    .list .spark{height:20px}
    .on-wide{display:block}
    .on-narrow{display:none}
    svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }

    """
}
