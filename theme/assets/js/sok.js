import { kronor, open, search } from './search.js';
import { file } from './sok/download.js';
import { Filters } from './sok/filters.js';
import { hits, number } from './sok/markup.js';
import { Results } from './sok/results.js';
import { filtersOf, read, write } from './sok/state.js';

/**
 * The search page: its address holds the state, the search gives the answer, and the parts of the page show it.
 * @typedef {import('./sok/state.js').State} State
 */

const SIZE = 20;
const OPEN_TABLE = 'region';
const PAUSE = 700;

const find = id => document.getElementById(id);
const form = document.querySelector('form.search');
const input = form.querySelector('input');
const sort = find('sok-ordning');
const sums = find('sok-summor');
const per = find('sok-per');
const status = find('sok-antal');

/** @type {State} */
let state = read(location.search);
let asked = 0;
let isTyping = false;
let announcing;

const filters = new Filters(find('sok-filter'), { change: changed, open: () => show(), kronor });
const results = new Results(document, state => location.pathname + write(state));

/** Shows what the state asks for. @returns {Promise<void>} */
async function show() {
  const own = ++asked;
  try {
    const by = sums.open ? [per.value] : [];
    const answering = search(state.query, {
      filters: filtersOf(state), sort: state.sort, from: (state.page - 1) * SIZE, size: SIZE, facets: [...new Set([...filters.open, 'has', ...by])], amounts: true, by, exact: state.exact,
    });
    const [answer, pages] = await Promise.all([answering, isTyping ? [] : pagesOf(state, answering).catch(() => [])]);
    if (own !== asked) {
      return;
    }

    if (!answer.results.length && answer.total) {
      change({ page: Math.ceil(answer.total / SIZE) }, true);
      return;
    }

    keepingFocus(() => {
      filters.show(state, answer);
      results.show(state, answer, SIZE, by[0]);
      results.point(pages);
    });
    announce(answer);
    if (isTyping) {
      setTimeout(() => own === asked && pagesOf(state, answer).then(found => own === asked && results.point(found), () => {}), PAUSE);
    }
  } catch {
    if (own === asked) {
      fail();
    }
  }
}

/** The pages that a search names, as it was typed or else as it was mended, where it asks for nothing else. @param {State} state */
async function pagesOf({ query, page, filters, amount }, answer) {
  if (page > 1 || Object.keys(filters).length || amount.from !== undefined || amount.to !== undefined) {
    return [];
  }

  const { named } = await import('./named.js');
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

// Not at every letter: what is read aloud would never come to an end.
function announce(answer) {
  clearTimeout(announcing);
  announcing = setTimeout(() => {
    const mended = answer.corrections.map(({ to }) => to).join(', ');
    status.textContent = (answer.total ? hits(answer.total) : 'Inga träffar') + (mended ? ` för ${mended}` : '') + (state.page > 1 ? `, sida ${number(state.page)}` : '');
  }, isTyping ? PAUSE : 100);
}

function fail() {
  find('sokning').hidden = true;
  find('utan-sokning').classList.add('is-needed');
  status.textContent = 'Sökningen kunde inte läsas in.';
}

/** Changes the state, and with it the address. @param {Partial<State>} more @param {boolean} [replaces] */
function change(more, replaces = false) {
  state = { ...state, page: 1, ...more };
  const address = location.pathname + write(state);
  if (address !== location.pathname + location.search) {
    history[replaces ? 'replaceState' : 'pushState'](null, '', address);
  }

  fill();
  return show();
}

/** What a visitor changes by the filters. @param {Partial<State>} more */
function changed(more) {
  isTyping = false;
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
  if (state.table && [...per.options].some(option => option.value === state.table)) {
    per.value = state.table;
    sums.open = true;
  } else if (!state.table) {
    sums.open = false;
  }

  document.title = document.title.replace(/^.*(?= – )/, () => state.query ? `${state.query} – Sök` : 'Sök');
}

input.addEventListener('input', () => {
  // Letter by letter the address is replaced: back leads to what was there before.
  const replaces = isTyping;
  isTyping = true;
  change({ query: input.value, exact: false }, replaces);
});
input.addEventListener('change', () => { isTyping = false; });
form.addEventListener('submit', event => {
  event.preventDefault();
  isTyping = false;
  change({ query: input.value, exact: false }).then(() => find('traffar').focus());
});
sort.addEventListener('change', () => changed({ sort: sort.value }));
sums.addEventListener('toggle', () => {
  const table = sums.open ? per.value : '';
  if (table !== state.table) {
    change({ table, page: state.page });
  }
});
per.addEventListener('change', () => change({ table: per.value, page: state.page }));
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
    const about = [state.query.trim() ? `sökning på ”${state.query.trim()}”` : 'alla insatser', ...chosen].join(', ');
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
  state = read(location.search);
  isTyping = false;
  fill();
  show();
});
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-state]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }

  event.preventDefault();
  isTyping = false;
  const next = read(new URL(link.href).search);
  change(next).then(() => {
    find('traffar').focus({ preventScroll: true });
    find('traffar').scrollIntoView({ block: 'start' });
  });
});

if (matchMedia('(max-width: 61.99rem)').matches) {
  find('sok-filter').open = false;
  // The first hit is to be seen before what they all amount to.
  find('sok-sidor').after(find('sok-pengar'));
}

if (!state.table) {
  per.value = OPEN_TABLE;
}

find('utan-sokning').classList.remove('is-needed');
find('sokning').hidden = false;
fill();
open().catch(fail);
show();
