import { named } from './named.js';
import { kronor, open, search } from './search.js';
import { Filters } from './sok/filters.js';
import { hits, number } from './sok/markup.js';
import { Place } from './sok/place.js';
import { Rest } from './sok/rest.js';
import { Results } from './sok/results.js';
import { filtersOf, read, write } from './sok/state.js';

/**
 * The search page: its address holds the state, the search gives the answer, and the parts of the page show it.
 * @typedef {import('./sok/state.js').State} State
 */

const SIZE = 20;
// As many hits fill a first screen.
const FIRST = 5;
const OPEN_TABLE = 'region';
const PAUSE = 700;

const find = id => document.getElementById(id);
const form = document.querySelector('form.search');
const input = form.querySelector('input');
const sort = find('sok-ordning');
const sums = find('sok-summor');
const per = find('sok-per');
const status = find('sok-antal');
const isNarrow = matchMedia('(max-width: 61.99rem)').matches;

/** @type {State} */
let state = read(location.search);
let asked = 0;
let announcing;
// Who counts hits that are there keeps them.
let keepsHits = false;

const filters = new Filters(find('sok-filter'), { change: changed, open: () => rest.supply(), kronor });
const results = new Results(document, state => location.pathname + write(state));
const place = new Place(find('sok-lista'), find('sok-filter'));
const lacking = ({ results, total }) => results.length === FIRST ? Math.min(SIZE, total - (state.page - 1) * SIZE) - FIRST : 0;
const rest = new Rest(
  { hits: find('sok-fler'), sums: find('sok-pengar') },
  { hits: answer => lacking(answer) > 0, sums: ({ amounts }) => !amounts },
  () => filters.open,
  async wants => ask(await open(), wants),
  answer => keepingFocus(() => {
    filters.add(answer);
    results.add(state, answer, lacking(answer));
  }));

/** Shows what the state asks for: the first hits, and all that needs no further file. @returns {Promise<void>} */
async function show() {
  const own = ++asked;
  const wants = rest.begin(place.isAwaited || keepsHits ? ['hits'] : []);
  keepsHits = false;
  try {
    const index = await open();
    if (index.isNear('amounts')) {
      wants.add('sums');
    }

    const answering = ask(index, wants);
    const [answer, pages] = await Promise.all([answering, rest.isTyping ? [] : pagesOf(state, answering).catch(() => [])]);
    if (own !== asked) {
      return;
    }

    if (!answer.results.length && answer.total) {
      change({ page: Math.ceil(answer.total / SIZE) }, true);
      return;
    }

    arrange(index);
    keepingFocus(() => {
      filters.show(state, answer);
      results.show(state, answer, SIZE, sums.open && per.value);
      results.keepRoom(lacking(answer));
      results.point(pages);
    });
    reach(true);
    announce(answer);
    if (place.isAwaited) {
      place.find();
    }

    rest.watch(answer);
    if (rest.isTyping) {
      setTimeout(() => own === asked && pagesOf(state, answer).then(found => own === asked && results.point(found), () => {}), PAUSE);
    }
  } catch {
    if (own === asked) {
      reach(false);
    }
  }
}

/** Searches for what is wanted so far, with all counts that need no further file. @param {import('./search/store.js').Store} index @param {Set<string>} wants */
function ask(index, wants) {
  const by = sums.open ? [per.value] : [];
  const amounts = wants.has('sums') || by.length > 0;
  const facets = [...Object.keys(state.filters), ...by, ...filters.open.filter(id => wants.has(id) || index.isNear(id)), ...amounts ? ['has'] : []];
  return search(state.query, {
    filters: filtersOf(state), sort: state.sort, from: (state.page - 1) * SIZE, size: wants.has('hits') ? SIZE : FIRST, facets: [...new Set(facets)], amounts, by, exact: state.exact,
  });
}

/** Puts the sums below the hits where the first hit is to be seen before they are, or before they have been fetched. */
function arrange(index) {
  const pager = find('sok-sidor');
  if ((isNarrow || !index.isNear('amounts')) && pager.nextElementSibling !== find('sok-pengar')) {
    pager.after(find('sok-pengar'));
  }
}

/** The pages that a search names, as it was typed or else as it was mended, where it asks for nothing else. @param {State} state */
async function pagesOf({ query, page, filters, amount }, answer) {
  if (page > 1 || Object.keys(filters).length || amount.from !== undefined || amount.to !== undefined) {
    return [];
  }

  const pages = await named(search, query);
  const { corrections } = await answer;
  return pages.length || !corrections.length ? pages : named(search, corrections.reduce((text, { from, to }) => text.replaceAll(from, to), query.toLowerCase()));
}

function keepingFocus(render) {
  const focused = document.activeElement;
  render();
  if (focused !== document.activeElement && focused.isConnected) {
    focused.focus({ preventScroll: true });
  }
}

// Not at every letter: what is read aloud would never come to an end. Emptied before, as the same number again is else not read.
function announce(answer) {
  clearTimeout(announcing);
  status.textContent = '';
  announcing = setTimeout(() => {
    const mended = answer.corrections.map(({ to }) => to).join(', ');
    status.textContent = (answer.total ? hits(answer.total) : 'Inga träffar') + (mended ? ` för ${mended}` : '') + (state.page > 1 ? `, sida ${number(state.page)}` : '');
  }, rest.isTyping ? PAUSE : 100);
}

/** Shows the hits, or where to leaf while the index is out of reach. @param {boolean} isInReach */
function reach(isInReach) {
  find('sokning').hidden = !isInReach;
  find('utan-sokning').classList.toggle('is-needed', !isInReach);
  find('utan-skript').hidden = true;
  find('utan-index').hidden = false;
  if (!isInReach) {
    clearTimeout(announcing);
    status.textContent = 'Sökningen kunde inte hämtas.';
  }
}

/** Changes the state, and with it the address. @param {Partial<State>} more @param {boolean} [replaces] */
function change(more, replaces = false) {
  state = { ...state, page: 1, ...more };
  find('sok-hem-svar').textContent = '';
  const address = location.pathname + write(state);
  place.isAwaited = false;
  if (address !== location.pathname + location.search) {
    place.keep();
    history[replaces ? 'replaceState' : 'pushState'](null, '', address);
  }

  fill();
  return show();
}

/** What a visitor changes by the filters. @param {Partial<State>} more */
function changed(more) {
  rest.isTyping = false;
  return change(more);
}

/** Sets the controls to what the state says. */
function fill() {
  if (input !== document.activeElement || input.value.trim() !== state.query.trim()) {
    input.value = state.query;
  }

  // Without words, nothing matches better than anything else: the order is the regions'.
  const hasWords = !!state.query.trim();
  sort.options[0].text = hasWords ? 'Bäst träff' : 'Region för region';
  sort.options[3].hidden = !hasWords && state.sort !== 'region';
  sort.value = state.sort;
  sums.open = !!state.table;
  per.value = state.table || per.value;

  document.title = document.title.replace(/^.*(?= – )/, () => state.query ? `${state.query} – Sök` : 'Sök');
}

/** Leads to the hits that a form or a link asked for, unless the visitor has gone on in the meantime. @param {Promise<void>} changing @param {ScrollIntoViewOptions} [to] */
async function lead(changing, to) {
  const own = asked;
  const from = document.activeElement;
  await changing;
  if (own === asked && [from, document.body].includes(document.activeElement)) {
    find('traffar').focus({ preventScroll: !!to });
    to && find('traffar').scrollIntoView(to);
  }
}

input.addEventListener('input', () => {
  // Letter by letter the address is replaced: back leads to what was there before.
  const replaces = rest.isTyping;
  rest.isTyping = true;
  change({ query: input.value, exact: false }, replaces);
});
input.addEventListener('change', () => { rest.isTyping = false; });
form.addEventListener('submit', event => {
  event.preventDefault();
  rest.isTyping = false;
  lead(change({ query: input.value, exact: false }));
});
sort.addEventListener('change', () => changed({ sort: sort.value }));
sums.addEventListener('toggle', () => {
  const table = sums.open ? per.value : '';
  if (table !== state.table) {
    keepsHits = rest.has('hits');
    change({ table, page: state.page });
  }
});
per.addEventListener('change', () => {
  keepsHits = rest.has('hits');
  change({ table: per.value, page: state.page });
});
find('utan-index').querySelector('button').addEventListener('click', show);
addEventListener('online', () => find('sokning').hidden && show());
addEventListener('beforeprint', () => rest.hurry());
find('sok-hem').addEventListener('click', async ({ target }) => {
  const form = target.closest('[data-form]')?.dataset.form;
  if (!form) {
    return;
  }

  const said = find('sok-hem-svar');
  said.textContent = 'Gör filen …';
  try {
    const answer = await search(state.query, { filters: filtersOf(state), sort: state.sort, size: 0, facets: [], rows: true, exact: state.exact });
    const chosen = [...find('sok-chosen').querySelectorAll('a[data-filter]')].map(link => link.dataset.filter);
    const about = [state.query.trim() ? `sökning på ”${state.query.trim()}”` : 'alla insatser', ...chosen, answer.related && 'även ord som ligger nära i betydelse'].filter(Boolean).join(', ');
    const { file } = await import('./download.js');
    const { name, blob } = await file(form, find('sokning').dataset.downloads, answer.rows, answer.whole, { about, address: location.href });
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    said.textContent = `${name} är klar.`;
  } catch {
    said.textContent = 'Filen kunde inte göras. Pröva igen, eller ladda ned allt.';
  }
});
addEventListener('popstate', () => {
  // A link within the page changes nothing of the search.
  if (write(read(location.search)) === write(state)) {
    return;
  }

  place.seek();
  state = read(location.search);
  rest.isTyping = false;
  fill();
  show();
});
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-state]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }

  event.preventDefault();
  rest.isTyping = false;
  lead(change(read(new URL(link.href).search)), { block: 'start' });
});

if (isNarrow) {
  find('sok-filter').open = false;
}

if (!state.table) {
  per.value = OPEN_TABLE;
}

reach(true);
fill();
show();
