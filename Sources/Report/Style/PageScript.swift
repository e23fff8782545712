/// The page's only script: the box filters the list, and what a chart tells of a day is shown at once where it is pointed
/// at or touched, and orders that are folded away are printed. Without it everything is there to be read, and a browser shows the titles in its own way.
enum PageScript {
  static let source = filter + tips + printing

  private static let filter = """
    (function(){
    var q=document.getElementById("q"),n=document.getElementById("qn"),list=document.getElementById("list");
    if(!q||!n||!list)return;
    var fold=function(text){return text.normalize("NFKC").toLowerCase()};
    var rows=Array.prototype.map.call(list.tBodies[0].rows,function(row){
    return{row:row,name:fold(row.cells[0].textContent)}});
    var filter=function(){
    var wanted=fold(q.value.trim()),shown=0;
    rows.forEach(function(entry){
    var is=entry.name.indexOf(wanted)>=0;
    entry.row.hidden=!is;
    if(is)shown+=1});
    n.textContent=shown};
    q.parentNode.hidden=false;
    q.addEventListener("input",filter);
    q.addEventListener("keydown",function(event){
    if(event.key==="Escape"){q.value="";filter()}});
    filter()})();

    """

  /// A title is taken away as long as its text is shown, or the browser would show it as well.
  private static let tips = """
    (function(){
    var tip=document.createElement("div"),at=null,title=null;
    tip.className="tip";
    tip.hidden=true;
    tip.setAttribute("aria-hidden","true");
    document.body.appendChild(tip);
    var hide=function(){
    if(at)at.appendChild(title);
    at=null;
    tip.hidden=true};
    var show=function(event){
    var area=event.target.closest?event.target.closest(".hits rect,.chart .ev"):null;
    if(area===at)return;
    hide();
    if(!area)return;
    at=area;
    title=area.querySelector("title");
    area.removeChild(title);
    tip.textContent=title.textContent;
    tip.hidden=false;
    var box=area.getBoundingClientRect(),left=box.left+box.width/2-tip.offsetWidth/2,top=box.top-tip.offsetHeight-6;
    tip.style.left=Math.max(8,Math.min(left,document.documentElement.clientWidth-tip.offsetWidth-8))+"px";
    tip.style.top=(top<8?box.bottom+6:top)+"px"};
    document.addEventListener("pointerover",show);
    document.addEventListener("pointerdown",show);
    document.addEventListener("scroll",hide,true);
    document.documentElement.addEventListener("mouseleave",hide)})();

    """

  private static let printing = """
    addEventListener("beforeprint",function(){
    document.querySelectorAll(".printed").forEach(function(folded){folded.open=true})});
    """

  /// SHA-256 of the script, in base64: a browser runs the script that has it, and no other. `Scripts/check-report.sh` says
  /// what it is to be after a change.
  static let hash = "0kXD59rN5xHv0gJD3FEK9cJlBjIzVdL6sI0bFUvHlwk="

  /// Nothing may be loaded, sent, framed or submitted.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
}
