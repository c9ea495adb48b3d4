// The page of targets and outcomes: filters and sorts all of them, at an address that can be quoted. Without it, the page lists them as they are.

/**
 * @typedef {{name: string, address: string, title: string, region: string, area: string[], themes: string[], goals: string[],
 *   target: string, targetValue: number, outcome: string | null, outcomeValue: number | null, status: string, basis: string | null}} Target
 * @typedef {{targets: Target[], labels: Record<string, Record<string, string>>}} Data
 */

const FILTERS = /** @type {const} */ ([
  ["bedomning", "Bedömning", "status"], ["region", "Region", "region"], ["omrade", "Programområde", "area"], ["tema", "Tema", "themes"], ["mal", "Agenda 2030", "goals"],
]);
const SORTS = /** @type {const} */ ([["", "Inte nådda först"], ["andel", "Utfall som del av målet"], ["insats", "Insatsens namn"], ["region", "Region"]]);
const MOST = 200;
const CLASSES = { "ej-natt": "unmet", "delvis-natt": "partly", natt: "met", "utan-utfall": "unknown" };

const place = document.querySelector(".explorer");
if (place instanceof HTMLElement) {
  const answer = await fetch(/** @type {string} */ (place.dataset.targets));
  if (answer.ok) {
    explore(place, await answer.json());
  }
}

/**
 * @param {HTMLElement} place
 * @param {Data} data
 */
function explore(place, data) {
  const root = place.dataset.root ?? "";
  const asked = new URLSearchParams(location.search);
  const form = document.createElement("form");
  form.className = "explorer__form";
  form.setAttribute("aria-label", "Välj bland målen");
  for (const [key, label, field] of FILTERS) {
    // Also what no target has: that nothing is found is an answer.
    form.append(select(key, label, [["", "Alla"], ...Object.entries(data.labels[field] ?? {})], asked.get(key) ?? ""));
  }
  form.append(select("sortera", "Sortera efter", SORTS, asked.get("sortera") ?? ""));
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const wrap = document.createElement("div");
  wrap.className = "table-wrap";
  place.append(form, count, wrap);
  document.querySelector(".explorer__static")?.remove();

  const show = () => {
    const chosen = new FormData(form);
    const value = (/** @type {string} */ key) => String(chosen.get(key) ?? "");
    const found = data.targets.filter((target) => FILTERS.every(([key, , field]) => value(key) === "" || [target[field]].flat().includes(value(key))));
    sort(found, value("sortera"), data.labels.region);
    count.textContent = `${found.length} av ${data.targets.length} mål${found.length > MOST ? `. De första ${MOST} visas.` : ""}`;
    wrap.replaceChildren(found.length === 0 ? document.createTextNode("Inget mål svarar mot alla val. Ta bort något av dem.") : table(found.slice(0, MOST), data, root));
    const search = new URLSearchParams([...chosen.entries()].map(([key, text]) => [key, String(text)]).filter(([, text]) => text !== ""));
    history.replaceState(null, "", `${location.pathname}${search.size > 0 ? `?${search}` : ""}${location.hash}`);
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}

/**
 * @param {Target[]} targets
 * @param {string} by
 * @param {Record<string, string>} regions
 */
function sort(targets, by, regions) {
  const order = new Intl.Collator("sv").compare;
  const share = (/** @type {Target} */ target) => (target.outcomeValue === null || target.targetValue === 0 ? Infinity : target.outcomeValue / target.targetValue);
  if (by === "andel") {
    targets.sort((one, other) => (share(one) === share(other) ? 0 : share(one) - share(other)));
  } else if (by === "insats") {
    targets.sort((one, other) => order(one.title, other.title));
  } else if (by === "region") {
    targets.sort((one, other) => order(regions[one.region], regions[other.region]));
  }
}

/**
 * @param {Target[]} targets
 * @param {Data} data
 * @param {string} root
 */
function table(targets, data, root) {
  const made = document.createElement("table");
  made.className = "table table--stack";
  made.createCaption().textContent = "Målen som svarar mot valen";
  made.caption?.classList.add("visually-hidden");
  const head = made.createTHead().insertRow();
  const heads = ["Det som mäts", "Insats", "Region", "Mål", "Utfall", "Bedömning", "Redovisningen vilar på"];
  for (const [at, text] of heads.entries()) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = text;
    cell.classList.toggle("n", at === 3 || at === 4);
    head.append(cell);
  }
  const body = made.createTBody();
  for (const target of targets) {
    const row = body.insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    name.textContent = target.name;
    row.append(name);
    const link = document.createElement("a");
    link.href = root + target.address;
    link.textContent = target.title;
    const status = document.createElement("span");
    status.className = `outcome outcome--${CLASSES[/** @type {keyof typeof CLASSES} */ (target.status)]}`;
    status.textContent = data.labels.status[target.status];
    const cells = [link, data.labels.region[target.region], target.target, target.outcome ?? gap("redovisas inte"), status, target.basis ?? gap("sägs inte")];
    for (const [at, content] of cells.entries()) {
      const cell = row.insertCell();
      cell.dataset.label = heads[at + 1];
      cell.classList.toggle("n", at === 2 || at === 3);
      cell.append(content);
    }
  }
  return made;
}

/** @param {string} words */
function gap(words) {
  const made = document.createElement("span");
  made.className = "missing";
  made.textContent = words;
  return made;
}

/**
 * @param {string} key
 * @param {string} label
 * @param {readonly (readonly [string, string])[]} options
 * @param {string} chosen
 */
function select(key, label, options, chosen) {
  const field = document.createElement("div");
  field.className = "field";
  const made = document.createElement("select");
  made.name = key;
  made.id = `val-${key}`;
  for (const [value, text] of options) {
    made.add(new Option(text, value, false, value === chosen));
  }
  const name = document.createElement("label");
  name.htmlFor = made.id;
  name.textContent = label;
  field.append(name, made);
  return field;
}
