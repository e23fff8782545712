// What Scripts/check-report.py asks of a page, in the page. Each function returns what is wrong, as a list of texts.
const check = (() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const seen = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const name = element => {
    const section = element.closest("section");
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `${section ? section.id + ": " : ""}<${element.tagName.toLowerCase()}> "${text}"`;
  };

  // The page as it is read: one heading of the first level, none left out, names where they are pointed to.
  const structure = () => {
    const wrong = [];
    const ids = all("[id]").map(element => element.id);
    for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) wrong.push(`id ${id} comes twice`);
    for (const attribute of ["aria-labelledby", "aria-controls", "for"])
      for (const element of all(`[${attribute}]`))
        for (const id of element.getAttribute(attribute).split(/\s+/))
          if (!document.getElementById(id)) wrong.push(`${attribute} names ${id}, which is nowhere`);
    for (const link of all("a[href^='#']"))
      if (!document.getElementById(link.hash.slice(1))) wrong.push(`a link leads nowhere: ${link.hash}`);
    let last = 0;
    for (const heading of all("h1,h2,h3,h4,h5,h6")) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) wrong.push(`a heading skips a level: ${name(heading)}`);
      if (!heading.textContent.trim()) wrong.push(`a heading without text: ${name(heading)}`);
      last = level;
    }
    if (all("h1").length !== 1) wrong.push(`${all("h1").length} headings of the first level`);
    for (const section of all("main>section")) {
      if (!section.querySelector("h2")) wrong.push(`section ${section.id} has no heading`);
      if (!document.querySelector(`nav a[href="#${section.id}"]`)) wrong.push(`nothing links to ${section.id}`);
    }
    if (!document.documentElement.lang || !document.title) wrong.push("the page has no language or no title");
    for (const table of all("table"))
      for (const row of table.rows)
        if (row.cells.length !== table.rows[0].cells.length) wrong.push(`a row with more or fewer cells: ${name(row)}`);
    for (const cell of all("thead th")) if (!cell.scope) wrong.push(`a heading of a column without scope: ${name(cell)}`);
    return wrong;
  };

  // Every picture says what it is; a chart in a sentence, too, with its unit, and what each slot tells when pointed at.
  const pictures = () => {
    const wrong = [];
    for (const svg of all("svg")) {
      if (svg.getAttribute("role") !== "img") wrong.push(`a picture without a role: ${name(svg)}`);
      if (!svg.querySelector(":scope>title")?.textContent.trim()) wrong.push(`a picture without a title: ${name(svg)}`);
    }
    for (const chart of all("svg.chart")) {
      if (!chart.querySelector(":scope>desc")?.textContent.trim()) wrong.push(`a chart without words: ${name(chart)}`);
      const slots = all(".hits rect", chart);
      if (!slots.length) wrong.push(`a chart that tells nothing when pointed at: ${name(chart)}`);
      for (const slot of slots)
        if (!slot.querySelector("title").textContent.includes("\n")) wrong.push(`a slot that tells little: ${name(slot)}`);
      if (!chart.closest("figure")?.querySelector("table")) wrong.push(`a chart without its table: ${name(chart)}`);
    }
    return wrong;
  };

  // Nothing sticks out of the page, nor out of its picture, and no two texts of a picture lie on each other.
  const layout = () => {
    const wrong = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) wrong.push(`${root.scrollWidth} px wide, for ${innerWidth}`);
    for (const element of all("body *")) {
      if (!seen(element) || element.closest(".sr,.skip,.scroll,nav,svg,thead")) continue;
      const box = element.getBoundingClientRect();
      if (box.width && (box.right > innerWidth + 0.5 || box.left < -1.5)) wrong.push(`cut at the side: ${name(element)}`);
      const style = getComputedStyle(element);
      if (element.scrollWidth > element.clientWidth + 1 && style.display !== "inline" && element.clientWidth)
        wrong.push(`too narrow for what is in it: ${name(element)}`);
    }
    for (const svg of all("svg.chart").filter(seen)) {
      const frame = svg.viewBox.baseVal;
      const boxes = all("text", svg).map(text => [text.textContent, text.getBBox()]);
      boxes.forEach(([text, box], place) => {
        if (box.x < -1 || box.x + box.width > frame.width + 1 || box.y < -1 || box.y + box.height > frame.height + 1)
          wrong.push(`"${text}" sticks out of ${name(svg.querySelector("title"))}`);
        for (const [other, its] of boxes.slice(place + 1)) {
          const across = Math.min(box.x + box.width, its.x + its.width) - Math.max(box.x, its.x);
          const down = Math.min(box.y + box.height, its.y + its.height) - Math.max(box.y, its.y);
          if (across > 1 && down > 4) wrong.push(`"${text}" and "${other}" overlap in ${name(svg.querySelector("title"))}`);
        }
      });
    }
    return wrong;
  };

  const channels = color => (color.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const luminance = color => channels(color).slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if ((channels(color)[3] ?? 1) > 0.99) return color;
    }
    return "rgb(255, 255, 255)";
  };

  // WCAG 2.2: 4.5 for every text (1.4.3), 3 for lines that mean something (1.4.11).
  const colours = () => {
    const wrong = new Set();
    let least = 21;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || element.closest("script,title,desc") || !seen(element)) continue;
      const style = getComputedStyle(element);
      const ratio = contrast(element.closest("svg") ? style.fill : style.color, behind(element));
      least = Math.min(least, ratio);
      if (ratio < 4.5) wrong.add(`contrast ${ratio.toFixed(2)} of ${name(element)}`);
    }
    for (const line of all("svg .sold, svg .ahead, svg .before").filter(seen)) {
      const ratio = contrast(getComputedStyle(line).stroke, behind(line));
      if (ratio < 3) wrong.add(`contrast ${ratio.toFixed(2)} of the lines ${line.className.baseVal}`);
    }
    return {wrong: [...wrong], least};
  };

  const focusable = () => all("a[href],summary,input,button,[tabindex='0']").filter(seen).length;
  const focused = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const isRinged = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    element.dataset.visited = "";
    return {name: name(element), isRinged, isInside};
  };
  const unvisited = () => all("a[href],summary,input,button,[tabindex='0']")
    .filter(element => seen(element) && !("visited" in element.dataset)).map(name);

  // The rows of a section's first table, those folded away too, a cell each; a program's value where there is one.
  const rows = section => all(`#${section}>table:first-of-type>tbody>tr, #${section}>table:first-of-type+.more tbody>tr`)
    .map(row => [...row.cells].map(cell => cell.querySelector("data")?.value
      ?? cell.querySelector("time")?.dateTime ?? cell.firstChild?.textContent.trim() ?? ""));

  // The middle of the last slot of the first chart that is seen, and what is told of it.
  const slot = async () => {
    const slots = all(".hits rect", all("svg.chart").find(seen));
    const last = slots[slots.length - 1];
    last.scrollIntoView({block: "center"});
    // The page is told of the scrolling before the next frame.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const box = last.getBoundingClientRect();
    return {x: box.x + box.width / 2, y: box.y + box.height / 2, text: last.querySelector("title").textContent};
  };
  // What is shown of it, if it is within the window.
  const tip = () => {
    const shown = document.querySelector(".tip");
    const box = shown.getBoundingClientRect();
    const isInside = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
    return shown.hidden || !isInside ? null : shown.textContent;
  };

  const openAll = () => all("details").forEach(element => { element.open = true; });
  return {structure, pictures, layout, colours, focusable, focused, unvisited, rows, slot, tip, openAll};
})();
