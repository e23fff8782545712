/// The page's only script, which makes the box filter the list. Without it everything is there to be read.
enum PageScript {
  static let source = """
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

  /// SHA-256 of the script, in base64: a browser runs the script that has it, and no other. `Scripts/check-report.sh` says
  /// what it is to be after a change.
  static let hash = "GSTPM+MtfVMsrxbuLrxIDJei3zkkMD6l35KfhXAyeRI="

  /// Nothing may be loaded, sent, framed or submitted.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
}
