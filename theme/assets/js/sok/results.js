import { about, bar, barOf, element, hits, list, marked, money, number } from './markup.js';

/**
 * The answer: what was searched for, amounts by stage, the hits, and tables of them.
 * @typedef {import('./state.js').State} State
 * @typedef {import('../search.js').Answer} Answer
 */

const PAGES_AROUND = 1;
const ROWS = 25;
// Facets whose values say what they are.
const OF_THEMSELVES = ['type', 'region', 'theme', 'agenda', 'goal', 'has', 'kind', 'area', 'municipality', 'organisation'];
// An initiative with one such amount may have others besides.
const OF_AMOUNTS = ['financier', 'fund', 'amountYear'];

export class Results {
  #document;
  #address;
  #parts;

  /** @param {Document} document @param {(state: State) => string} address makes links to states */
  constructor(document, address) {
    this.#document = document;
    this.#address = address;
    this.#parts = document.getElementById('sok-marken').content;
  }

  #find(id) {
    return this.#document.getElementById(id);
  }

  /** A link to the same search, changed. @param {State} state @param {Partial<State>} more @param {...(Node | string)} text */
  #link(state, more, ...text) {
    return element('a', { href: this.#address({ ...state, page: 1, ...more }), 'data-state': true }, ...text);
  }

  /**
   * @param {State} state @param {Answer} answer
   * @param {number} size how many hits a page has
   * @param {string} [table] the facet to add up by
   */
  show(state, answer, size, table) {
    this.#find('traffar').textContent = answer.total ? hits(answer.total) : 'Inga träffar';
    this.#find('sok-ordning').parentElement.hidden = answer.total < 2;
    this.#find('sok-notes').replaceChildren(...this.#notes(state, answer));
    this.#find('sok-chosen').replaceChildren(...this.#chosen(state, answer));
    const hitList = this.#find('sok-lista');
    hitList.start = (state.page - 1) * size + 1;
    hitList.replaceChildren(...answer.results.map(result => this.#card(result)));
    this.#find('sok-pengar').replaceChildren(...this.#money(state, answer));
    this.#pages(state, Math.ceil(answer.total / size));
    this.#find('sok-summor').hidden = !answer.total;
    this.#find('sok-hem').hidden = !answer.initiatives;
    this.#find('sok-hem-antal').textContent = initiativesOf(answer.initiatives);
    this.#find('sok-tabell').replaceChildren(...(table ? this.#table(state, answer, table) : []));
  }

  /**
   * Adds what an earlier answer to the same search lacked: further hits, sums. What is there stays as it is, and the focus with it.
   * @param {State} state @param {Answer} answer @param {number} lacking how many hits of the page are still to come
   */
  add(state, answer, lacking) {
    const hitList = this.#find('sok-lista');
    const money = this.#find('sok-pengar');
    hitList.append(...answer.results.slice(hitList.children.length).map(result => this.#card(result)));
    this.keepRoom(lacking);
    if (!money.children.length) {
      money.append(...this.#money(state, answer));
    }
  }

  /** Keeps the room of the hits that are still to come, so that nothing moves when they do. @param {number} lacking */
  keepRoom(lacking) {
    const place = this.#find('sok-fler');
    const hitList = this.#find('sok-lista');
    place.style.minBlockSize = lacking ? `${Math.round(lacking * hitList.offsetHeight / hitList.children.length)}px` : '';
    place.textContent = lacking ? `Hämtar ${hits(lacking)} till …` : '';
  }

  /** Points to pages that the search names. @param {import('../search.js').Result[]} pages */
  point(pages) {
    const place = this.#find('sok-direkt');
    place.hidden = !pages.length;
    place.replaceChildren('Gå direkt till ', ...separated(pages.map(({ title, url, labels }) =>
      element('span', {}, element('a', { href: url }, title), ` (${labels.type.toLowerCase()})`)), 'eller'), '.');
  }

  #notes(state, { total, complete, related, corrections, missing, words }) {
    const notes = [];
    if (corrections.length) {
      notes.push(element('p', {},
        'Visar träffar för ', ...separated(corrections.map(({ to }) => element('strong', {}, to))), '. ',
        this.#link(state, { exact: true }, `Sök i stället efter ${list(corrections.map(({ from }) => `”${from}”`))}`)));
    }

    if (state.exact) {
      notes.push(element('p', {}, 'Söker exakt det du skrev. ', this.#link(state, { exact: false }, 'Rätta felskrivna ord')));
    }

    if (missing.length && total) {
      notes.push(element('p', {}, `Inget innehåller ${list(missing.map(word => `”${word}”`), 'eller')}. Träffarna gäller resten.`));
    } else if (complete < total && words.length > 1) {
      notes.push(element('p', {}, complete ? `${hits(complete)} har alla orden. Därefter kommer de som har några av dem.` : 'Ingen träff har alla orden. De här har några av dem.'));
    }

    if (related) {
      const [who, word] = [related < total ? hits(related) : 'Träffarna', words.length > 1 ? 'något av orden' : `ordet ”${words[0]}”`];
      notes.push(element('p', {}, `${who} har inte ${word} men ett som ligger nära i betydelse. `,
        related < total && words.length === 1 && this.#link(state, { query: `"${words[0]}"` }, `Sök på just ${words[0]}`)));
    }

    if (!total) {
      const filtered = Object.keys(state.filters).length || state.amount.from !== undefined || state.amount.to !== undefined;
      notes.push(
        element('p', {}, filtered ? 'Ingenting passar både orden och filtren.' : 'Pröva ett annat ord, eller ett kortare.'),
        element('p', {}, filtered ? this.#link(state, { filters: {}, amount: {} }, 'Sök utan filter') : this.#link(state, { query: '' }, 'Visa allt'), ', eller bläddra:'),
        this.#document.querySelector('#utan-sokning .ways-in').cloneNode(true));
    }

    return notes;
  }

  #chosen(state, { facets }) {
    const label = (facet, value) => facets[facet]?.find(row => row.value === value)?.label ?? value;
    const named = facet => OF_THEMSELVES.includes(facet) ? '' : `${this.#document.querySelector(`[data-facet="${facet}"] summary`).textContent}: `;
    const item = (text, more) => {
      const link = this.#link(state, more, text, element('span', { 'aria-hidden': 'true' }, ' ×'), element('span', { class: 'visually-hidden' }, ' – ta bort'));
      link.dataset.filter = text;
      return element('li', {}, link);
    };
    const kronor = value => `${number(value)}\xa0kr`;
    const items = [
      ...Object.entries(state.filters).flatMap(([facet, values]) => values.map(value => {
        const rest = { ...state.filters, [facet]: values.filter(other => other !== value) };
        return item(named(facet) + (value[0] === '-' ? `utom ${label(facet, value.slice(1))}` : label(facet, value)), { filters: rest });
      })),
      state.amount.from !== undefined && item(`från ${kronor(state.amount.from)}`, { amount: { ...state.amount, from: undefined } }),
      state.amount.to !== undefined && item(`till ${kronor(state.amount.to)}`, { amount: { ...state.amount, to: undefined } }),
    ].filter(Boolean);
    return items.length > 1 ? [...items, element('li', {}, this.#link(state, { filters: {}, amount: {} }, 'Rensa alla filter'))] : items;
  }

  #stage(stage) {
    return this.#parts.querySelector(`[data-stage="${CSS.escape(stage)}"] > *`)?.cloneNode(true);
  }

  #money(state, { amounts, total, initiatives, facets }) {
    if (!amounts?.stages.length) {
      return [];
    }

    const full = Math.max(1, ...amounts.stages.map(({ kronor }) => kronor));
    const known = facets.has?.find(({ value }) => value === 'amounts')?.hits ?? 0;
    const { stage: chosen, ...filters } = state.filters;
    const isPart = OF_AMOUNTS.some(facet => filters[facet]) || chosen && amounts.stages.some(({ stage }) => !chosen.includes(stage || 'unknown'));
    const others = isPart ? ' Alla träffarnas belopp räknas, också andra än dem du filtrerar på.' : '';
    return [frame('Belopp per skede', `Kronor. ${number(known)} av ${initiativesOf(initiatives)}${initiatives < total ? ' bland träffarna' : ''} anger belopp eller kostnad. Här räknas beloppen; olika skeden läggs aldrig ihop.${others}`, 'table--figures-first',
      ['Skede', null, 'Insatser', 'Kronor'],
      amounts.stages.map(({ stage, kronor, approximate, documents }) => element('tr', {},
        element('th', { scope: 'row' }, this.#stage(stage || 'unknown')), element('td', { class: 'bar-cell' }, barOf(stage || 'unknown', kronor / full)),
        element('td', { class: 'n' }, number(documents)), element('td', { class: 'n' }, about(approximate, number(kronor))))))];
  }

  #card({ type, theme, year, amount, stage, approximate, marks, labels, url }) {
    const isInitiative = type === 'initiative';
    const tag = theme && this.#parts.querySelector('.t-' + CSS.escape(theme))?.cloneNode(true);
    return element('li', { class: 'card' },
      element('h3', { class: 'card__title' }, element('a', { href: url }, ...marked(marks.title))),
      element('div', { class: 'card__meta' }, ...[isInitiative ? null : labels.type, labels.region, tag, isInitiative && labels.kind, year && String(year)]
        .filter(Boolean).map(part => element('span', {}, part))),
      marks.excerpt.length > 0 && element('p', { class: 'card__summary' }, ...marked(marks.excerpt)),
      isInitiative && element('div', { class: 'card__figure' }, ...(amount === null
        ? [element('span', { class: 'missing' }, 'belopp redovisas inte')]
        : [element('span', { class: 'money' }, about(approximate, money(amount))), ' ', stage === 'cost' ? element('span', {}, 'hela kostnaden') : this.#stage(stage || 'unknown')])));
  }

  #pages(state, count) {
    const nav = this.#find('sok-sidor');
    nav.hidden = count < 2;
    if (nav.hidden) {
      nav.replaceChildren();
      return;
    }

    const to = (page, ...text) => this.#link(state, { page }, ...text);
    const shown = [...new Set([1, ...Array.from({ length: 2 * PAGES_AROUND + 1 }, (_, i) => state.page - PAGES_AROUND + i), count])].filter(page => page >= 1 && page <= count);
    const items = shown.flatMap((page, i) => {
      const link = to(page, element('span', { class: 'visually-hidden' }, 'Sida '), number(page));
      if (page === state.page) {
        link.setAttribute('aria-current', 'page');
      }

      return [i && page - shown[i - 1] > 1 && element('li', {}, element('span', { 'aria-hidden': 'true' }, '…')), element('li', {}, link)].filter(Boolean);
    });
    nav.replaceChildren(...[
      state.page > 1 && to(state.page - 1, 'Föregående'),
      element('ol', {}, ...items),
      state.page < count && to(state.page + 1, 'Nästa'),
    ].filter(Boolean));
  }

  #table(state, { amounts, facets }, facet) {
    const sums = amounts.by[facet] ?? {};
    const stages = amounts.stages;
    const rows = (facets[facet] ?? []).filter(({ hits }) => hits).toSorted((a, b) => b.hits - a.hits);
    const unsaid = facet === 'financier' ? amounts.unsaid : 0;
    if (!rows.length && !unsaid) {
      return [element('p', {}, 'Ingen träff har en sådan uppgift.')];
    }

    const full = Math.max(1, unsaid, ...rows.map(({ hits }) => hits));
    const title = this.#find('sok-per').selectedOptions[0].text;
    const chosen = state.filters[facet] ?? [];
    const row = (value, head, hits) => element('tr', { class: facet === 'theme' ? `t-${value}` : null },
      element('th', { scope: 'row' }, head), element('td', { class: 'bar-cell' }, bar(hits / full)), element('td', { class: 'n' }, number(hits)),
      ...stages.map(({ stage }) => element('td', { class: 'n' }, sumOf(sums[value], stage))));
    const shown = rows.slice(0, ROWS);
    const hasDash = [...shown.map(({ value }) => value), ...unsaid ? [''] : []].some(value => sums[value] && stages.some(({ stage }) => !sums[value][stage]));
    const several = facet === 'region' && stages.length ? 'En träff räknas hos alla regioner som deltar, ett belopp bara hos den som redovisar insatsen.' : 'En träff kan höra till flera.';
    const note = [stages.length && 'Belopp i kronor, skede för skede.', several, hasDash && 'Ett streck betyder att inget belopp har det skedet.'];
    return [
      frame(`Träffar per ${title.toLowerCase()}`, note.filter(Boolean).join(' '), stages.length > 1 ? 'table--plan' : '',
        [title, null, 'Träffar', ...stages.map(({ label }) => capital(label))],
        [
          ...shown.map(({ value, label, hits }) =>
            row(value, chosen.includes(value) ? label : this.#link(state, { filters: { ...state.filters, [facet]: [...chosen, value] } }, label), hits)),
          ...unsaid ? [row('', 'Källan säger inte', unsaid)] : [],
        ]),
      rows.length > ROWS && element('p', { class: 'small muted' }, `De ${ROWS} vanligaste av ${number(rows.length)}.`),
    ].filter(Boolean);
  }
}

function sumOf(sums, stage) {
  const sum = sums?.[stage];
  return sum ? about(sum.approximate, number(sum.kronor)) : sums ? '–' : element('span', { class: 'missing' }, 'redovisas inte');
}

const initiativesOf = count => count === 1 ? '1 insats' : `${number(count)} insatser`;

const capital = text => text[0].toUpperCase() + text.slice(1);

const separated = (parts, word = 'och') => parts.flatMap((part, i) => i ? [i === parts.length - 1 ? ` ${word} ` : ', ', part] : [part]);

function frame(caption, note, kind, heads, rows) {
  return element('div', { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', { class: `table ${kind}`.trim() },
      element('caption', {}, caption, element('small', {}, note)),
      element('thead', {}, element('tr', {}, ...heads.map((head, i) => head === null
        ? element('th', { scope: 'col', class: 'bar-head' }, element('span', { class: 'visually-hidden' }, 'Stapel'))
        : element('th', { scope: 'col', class: i > 1 ? 'n' : null }, head)))),
      element('tbody', {}, ...rows)));
}
