// The page of targets and outcomes: filters and sorts all of them, at an address that can be quoted. Without it, the page lists them as they are.

/**
 * @typedef {{name: string, address: string, title: string, region: string, area: string[], themes: string[], goals: string[],
 *   target: string, targetValue: number, outcome: string | null, outcomeValue: number | null, status: string, basis: string | null}} Target
 * @typedef {{targets: Target[], labels: Record<string, Record<string, string>>, source: string, data: string}} Data
 */

const FILTERS = /** @type {const} */ ([
  ["bedomning", "Bedömning", "status"], ["region", "Region", "region"], ["omrade", "Programområde", "area"], ["tema", "Tema", "themes"], ["mal", "Agenda 2030", "goals"],
]);
const SORTS = /** @type {const} */ ([["", "Inte nådda först"], ["andel", "Utfall som del av målet"], ["insats", "Insatsens namn"], ["region", "Region"]]);
const MOST = 200;
const HEADS = ["Det som mäts", "Insats", "Region", "Mål", "Utfall", "Bedömning", "Redovisat enligt"];
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
  const take = document.createElement("p");
  const button = document.createElement("button");
  button.className = "button";
  button.type = "button";
  take.append(button);
  place.append(form, count, wrap, take);
  document.querySelector(".explorer__static")?.remove();

  /** @type {Target[]} */
  let found = [];
  const show = () => {
    const chosen = new FormData(form);
    const value = (/** @type {string} */ key) => String(chosen.get(key) ?? "");
    found = data.targets.filter((target) => FILTERS.every(([key, , field]) => value(key) === "" || [target[field]].flat().includes(value(key))));
    sort(found, value("sortera"), data.labels.region);
    count.textContent = `${found.length} av ${data.targets.length} mål${found.length > MOST ? `. De första ${MOST} visas, filen har alla.` : ""}`;
    wrap.replaceChildren(found.length === 0 ? document.createTextNode("Inget mål svarar mot alla val. Ta bort något av dem.") : table(found.slice(0, MOST), data, root));
    take.hidden = found.length === 0;
    button.textContent = found.length === 1 ? "Ladda ned målet (CSV)" : `Ladda ned de ${found.length} målen (CSV)`;
    const search = new URLSearchParams([...chosen.entries()].map(([key, text]) => [key, String(text)]).filter(([, text]) => text !== ""));
    history.replaceState(null, "", `${location.pathname}${search.size > 0 ? `?${search}` : ""}${location.hash}`);
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  button.addEventListener("click", async () => {
    const choices = [...form.querySelectorAll("select")].filter(({ value }) => value !== "").map((choice) => `${choice.labels[0].textContent}: ${choice.selectedOptions[0].text}`);
    const { save } = await import("./take-away.js");
    save({
      name: "mal-och-utfall",
      heads: HEADS,
      rows: found.map((target) => cellsOf(target, data).map(({ text }) => ({ text }))),
      after: [`Mål och utfall. ${choices.length > 0 ? `${choices.join(", ")}.` : "Alla mål."} ${found.length} av ${data.targets.length} mål.`, data.source, `${data.data} ${location.href}`],
    });
  });
  show();
}

/**
 * What a target says in each column; the same on the page and in the file.
 * @param {Target} target
 * @param {Data} data
 * @returns {{text: string, isGap?: boolean}[]}
 */
function cellsOf(target, data) {
  return [
    { text: target.name }, { text: target.title }, { text: data.labels.region[target.region] }, { text: target.target },
    target.outcome === null ? { text: "redovisas inte", isGap: true } : { text: target.outcome },
    { text: data.labels.status[target.status] }, target.basis === null ? { text: "sägs inte", isGap: true } : { text: target.basis },
  ];
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
  for (const [at, text] of HEADS.entries()) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = text;
    cell.classList.toggle("n", at === 3 || at === 4);
    head.append(cell);
  }
  const body = made.createTBody();
  for (const target of targets) {
    const row = body.insertRow();
    const link = document.createElement("a");
    link.href = root + target.address;
    link.textContent = target.title;
    const status = document.createElement("span");
    status.className = `outcome outcome--${CLASSES[/** @type {keyof typeof CLASSES} */ (target.status)]}`;
    status.textContent = data.labels.status[target.status];
    for (const [at, { text, isGap }] of cellsOf(target, data).entries()) {
      const cell = at === 0 ? document.createElement("th") : row.insertCell();
      if (at === 0) {
        cell.scope = "row";
        row.append(cell);
      } else {
        cell.dataset.label = HEADS[at];
      }
      cell.classList.toggle("n", at === 3 || at === 4);
      cell.append(at === 1 ? link : at === 5 ? status : isGap ? gap(text) : text);
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
