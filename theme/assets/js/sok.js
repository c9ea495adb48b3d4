import { named } from './named.js';
import { kronor, open, search } from './search.js';
import { Filters } from './sok/filters.js';
import { hits, number } from './sok/markup.js';
import { Results } from './sok/results.js';
import { filtersOf, read, write } from './sok/state.js';

/**
 * The search page: its address holds the state, the search gives the answer, and the parts of the page show it.
 * @typedef {import('./sok/state.js').State} State
 */

const SIZE = 20;
// As many hits fill a first screen. The rest, facets and sums are fetched when they come near it, or for hits when the visitor has read so long.
const FIRST = 5;
const NEAR = '300px';
const READING = 2000;
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

/** @type {import('./search.js').Answer} What is shown, and what has been asked for beyond the first hits. */
let shown = { results: [], facets: {}, total: 0 };
let wants = new Set();
let supplied = 0;
let onScreen = -1;
// Who counts hits that are there keeps them.
let keepsHits = false;
// Who comes back finds the place that was left, which the browser cannot: the hits are not there yet when it looks for it.
let isBack = /back|reload/.test(performance.getEntriesByType('navigation')[0]?.type);
let reading;
let scrolling;
const inSight = new Set();
const sight = new IntersectionObserver(entries => {
  entries.forEach(({ target, isIntersecting }) => isIntersecting ? inSight.add(target.id) : inSight.delete(target.id));
  setTimeout(supply, isTyping ? PAUSE : 0);
}, { rootMargin: `${NEAR} 0px` });

const filters = new Filters(find('sok-filter'), { change: changed, open: supply, kronor });
const results = new Results(document, state => location.pathname + write(state));

/** Shows what the state asks for: the first hits, and all that needs no further file. @returns {Promise<void>} */
async function show() {
  const own = ++asked;
  clearTimeout(reading);
  sight.disconnect();
  try {
    const index = await open();
    wants = new Set([index.isNear('amounts') && 'sums', (isBack || keepsHits) && 'hits']);
    keepsHits = false;
    const answering = ask(index);
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
      results.show(state, answer, SIZE, sums.open && per.value);
      results.point(pages);
    });
    find('sokning').hidden = false;
    find('utan-sokning').classList.remove('is-needed');
    shown = answer;
    onScreen = own;
    announce(answer);
    watch(own);
    if (isBack) {
      isBack = false;
      scrollTo(0, history.state?.y ?? 0);
    }

    if (isTyping) {
      setTimeout(() => own === asked && pagesOf(state, answer).then(found => own === asked && results.point(found), () => {}), PAUSE);
    }
  } catch {
    if (own === asked) {
      fail();
    }
  }
}

/** Searches for what is wanted so far, with all counts that need no further file. @param {import('./search/store.js').Store} index */
function ask(index) {
  const by = sums.open ? [per.value] : [];
  const amounts = wants.has('sums') || by.length > 0;
  const facets = [...Object.keys(state.filters), ...by, ...filters.open.filter(id => wants.has(id) || index.isNear(id)), ...amounts ? ['has'] : []];
  return search(state.query, {
    filters: filtersOf(state), sort: state.sort, from: (state.page - 1) * SIZE, size: wants.has('hits') ? SIZE : FIRST, facets: [...new Set(facets)], amounts, by, exact: state.exact,
  });
}

/** Waits for what is not there yet to come near the screen. @param {number} own */
function watch(own) {
  sight.disconnect();
  inSight.clear();
  sight.observe(find('sok-fler'));
  sight.observe(find('sok-pengar'));
  reading = setTimeout(() => {
    if (own === asked) {
      inSight.add('sok-fler');
      supply();
    }
  }, READING);
}

/** What is near the screen and not there: hits, sums, facets by their names. */
const lacking = () => [
  inSight.has('sok-fler') && shown.results.length === FIRST && shown.total > (state.page - 1) * SIZE + FIRST && 'hits',
  inSight.has('sok-pengar') && !shown.amounts && 'sums',
  ...filters.open.filter(id => !shown.facets[id]),
].filter(Boolean);

/** Fetches and shows what is lacking. */
async function supply() {
  const own = asked;
  const parts = lacking();
  if (!parts.length || onScreen !== own || supplied === own) {
    return;
  }

  supplied = own;
  parts.forEach(part => wants.add(part));
  try {
    const answer = await ask(await open());
    if (own !== asked) {
      return;
    }

    keepingFocus(() => {
      filters.add(answer);
      results.add(state, answer);
    });
    shown = answer;
  } catch {
    // What is there stays, until the network is back.
    setTimeout(() => own === asked && supply(), READING);
    return;
  } finally {
    if (supplied === own) {
      supplied = 0;
    }
  }

  if (lacking().some(part => !parts.includes(part))) {
    supply();
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
  const changing = change({ query: input.value, exact: false });
  const own = asked;
  changing.then(() => own === asked && find('traffar').focus());
});
sort.addEventListener('change', () => changed({ sort: sort.value }));
sums.addEventListener('toggle', () => {
  const table = sums.open ? per.value : '';
  if (table !== state.table) {
    keepsHits = wants.has('hits');
    change({ table, page: state.page });
  }
});
per.addEventListener('change', () => {
  keepsHits = wants.has('hits');
  change({ table: per.value, page: state.page });
});
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
history.scrollRestoration = 'manual';
addEventListener('scroll', () => {
  clearTimeout(scrolling);
  scrolling = setTimeout(() => history.replaceState({ y: scrollY }, ''), 200);
}, { passive: true });
addEventListener('popstate', () => {
  // A link within the page changes nothing of the search.
  if (write(read(location.search)) === write(state)) {
    return;
  }

  clearTimeout(scrolling);
  state = read(location.search);
  isTyping = false;
  isBack = true;
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

const isNarrow = matchMedia('(max-width: 61.99rem)').matches;
if (isNarrow) {
  find('sok-filter').open = false;
}

if (!state.table) {
  per.value = OPEN_TABLE;
}

find('utan-sokning').classList.remove('is-needed');
find('sokning').hidden = false;
fill();
open().then(index => {
  // The first hit is to be seen before what they all amount to, and before that has been fetched.
  if (isNarrow || !index.isNear('amounts')) {
    find('sok-sidor').after(find('sok-pengar'));
  }

  return show();
}).catch(fail);
