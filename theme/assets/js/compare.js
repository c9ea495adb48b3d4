// The page of regions: sets two to four of them side by side, at an address that can be quoted. Without it, the page has all of them in tables.

/**
 * @typedef {{text: string, address?: string, gap?: boolean, number?: number, remark?: string}} Cell
 * @typedef {{regions: {id: string, name: string, address: string}[], groups: {title: string, notes: string[], rows: {title: string, cells: Cell[]}[]}[], data: string}} Data
 */

const MOST = 4;
const place = document.querySelector(".comparer");
if (place instanceof HTMLElement) {
  const answer = await fetch(/** @type {string} */ (place.dataset.regions));
  if (answer.ok) {
    compare(place, await answer.json());
  }
}

/**
 * @param {HTMLElement} place
 * @param {Data} data
 */
function compare(place, data) {
  const root = place.dataset.root ?? "";
  const asked = (new URLSearchParams(location.search).get("regioner") ?? "").split(",").filter((id) => data.regions.some((region) => region.id === id)).slice(0, MOST);
  const section = document.createElement("section");
  section.className = "section section--wide";
  section.id = "valda";
  const heading = document.createElement("h2");
  heading.textContent = "Två till fyra regioner";
  const entry = document.createElement("li");
  entry.append(Object.assign(document.createElement("a"), { href: "#valda", textContent: heading.textContent }));
  document.querySelector(".toc ol")?.prepend(entry);
  const head = document.createElement("div");
  head.className = "section__head";
  head.append(heading);
  const body = document.createElement("div");
  body.className = "section__body";
  section.append(head, body);
  const form = document.createElement("form");
  form.className = "explorer__form";
  form.setAttribute("aria-label", "Välj regioner att jämföra");
  for (let n = 0; n < MOST; n++) {
    const field = document.createElement("div");
    field.className = "field";
    const label = document.createElement("label");
    const choice = document.createElement("select");
    label.htmlFor = choice.id = `region-${n + 1}`;
    label.textContent = `Region ${n + 1}`;
    choice.add(new Option("Välj region", ""));
    for (const region of data.regions) {
      choice.add(new Option(region.name, region.id, false, region.id === asked[n]));
    }
    field.append(label, choice);
    form.append(field);
  }
  const result = document.createElement("div");
  result.className = "table-wrap";
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  const take = document.createElement("p");
  const button = document.createElement("button");
  button.className = "button";
  button.type = "button";
  button.textContent = "Ladda ned jämförelsen (CSV)";
  take.append(button);
  body.append(form, told, result, take);
  place.append(section);

  /** @type {number[]} */
  let at = [];
  const show = () => {
    const ids = [...new Set([...form.querySelectorAll("select")].map((choice) => choice.value).filter((id) => id !== ""))];
    at = ids.map((id) => data.regions.findIndex((region) => region.id === id));
    const hasDashes = data.groups.some(({ rows }) => rows.some(({ cells }) => at.some((n) => cells[n].text === "–")));
    told.textContent = ids.length < 2 ? "Välj minst två regioner." : `${ids.length} regioner sida vid sida.${hasDashes ? " Ett streck betyder att det inte finns något sådant belopp eller mål." : ""}`;
    result.replaceChildren(...(ids.length < 2 ? [] : [table(data, at, root)]));
    take.hidden = ids.length < 2;
    history.replaceState(null, "", `${location.pathname}${ids.length > 0 ? `?regioner=${ids.join(",")}` : ""}${location.hash}`);
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  button.addEventListener("click", async () => (await import("./take-away.js")).save({
    name: ["jamfor", ...at.map((n) => data.regions[n].id)].join("-"),
    heads: ["Tabell", "Uppgift", ...at.map((n) => data.regions[n].name)],
    rows: data.groups.flatMap((group) => group.rows.map((row) => [{ text: group.title }, { text: row.title }, ...at.map((n) => row.cells[n])])),
    after: [`Jämförelse mellan ${at.map((n) => data.regions[n].name).join(", ").replace(/, (?=[^,]*$)/, " och ")}.`, ...new Set(data.groups.flatMap(({ notes }) => notes)), `${data.data} ${location.href}`],
  }));
  show();
}

/**
 * @param {Data} data
 * @param {number[]} chosen
 * @param {string} root
 */
function table(data, chosen, root) {
  const made = document.createElement("table");
  made.className = "table table--stack";
  made.createCaption().textContent = "De valda regionerna";
  made.caption?.classList.add("visually-hidden");
  const head = made.createTHead().insertRow();
  const add = (/** @type {HTMLTableRowElement} */ row, /** @type {string} */ scope, /** @type {string | Node} */ content) => {
    const cell = document.createElement("th");
    cell.scope = scope;
    cell.append(content);
    row.append(cell);
    return cell;
  };
  add(head, "col", "Uppgift");
  for (const n of chosen) {
    add(head, "col", link(data.regions[n].name, root + data.regions[n].address));
  }
  for (const group of data.groups) {
    const body = made.createTBody();
    const title = body.insertRow();
    title.className = "is-group";
    add(title, "rowgroup", group.title).colSpan = chosen.length + 1;
    for (const row of group.rows) {
      const line = body.insertRow();
      add(line, "row", row.title);
      for (const n of chosen) {
        const cell = line.insertCell();
        cell.dataset.label = data.regions[n].name;
        const { text, address, gap } = row.cells[n];
        const words = document.createElement("span");
        words.textContent = text;
        words.classList.toggle("missing", gap === true);
        words.classList.toggle("missing--wrap", gap === true);
        cell.append(address ? link(words, root + address) : words);
      }
    }
  }
  return made;
}

/**
 * @param {string | Node} content
 * @param {string} address
 */
function link(content, address) {
  const made = document.createElement("a");
  made.href = address;
  made.append(content);
  return made;
}
