import { bar, element, number } from './markup.js';

/**
 * The filters: for each facet the values of the hits, with a bar as long as there are many, each to be chosen or left out.
 * @typedef {import('./state.js').State} State
 */

// The fields of the least and the greatest amount.
const ENDS = [['sok-fran', 'from'], ['sok-till', 'to']];
const FEW = 12;
const MORE = 25;
// These keep the order of the site; all others begin with what there is most of.
const IN_ORDER = ['type', 'region', 'theme', 'agenda', 'has', 'kind', 'year', 'status', 'area', 'stage', 'amountYear'];

export class Filters {
  #panel;
  #facets;
  #change;
  #state;
  // Fields of amounts that are being written in.
  #writing = new Set();

  /**
   * @param {HTMLDetailsElement} panel
   * @param {{ change: (more: Partial<State>) => void, open: () => void, kronor: (text: string) => number? }} told of changes by the visitor, and of
   *   facets that are opened; and how to read an amount
   */
  constructor(panel, { change, open, kronor }) {
    this.#panel = panel;
    this.#change = change;
    this.#facets = [...panel.querySelectorAll('[data-facet]')].map(details => new Facet(details, (facet, value, how) => this.#choose(facet, value, how)));
    [panel, ...this.#facets.map(({ details }) => details)].forEach(details => details.addEventListener('toggle', () => details.open && open()));
    for (const [id, end] of ENDS) {
      panel.querySelector('#' + id).addEventListener('input', ({ target }) => this.#writing.add(target));
      panel.querySelector('#' + id).addEventListener('change', ({ target }) => {
        this.#writing.delete(target);
        const amount = target.value.trim() ? kronor(target.value) : undefined;
        mark(target, amount === null);
        if (amount !== null) {
          change({ amount: { ...this.#state.amount, [end]: amount } });
        }
      });
    }
  }

  /** The facets whose values are seen. */
  get open() {
    return this.#panel.open ? this.#facets.filter(({ details }) => details.open).map(({ id }) => id) : [];
  }

  /** @param {State} state @param {import('../search.js').Answer} answer */
  show(state, answer) {
    this.#state = state;
    this.add(answer);
    let chosen = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0);
    for (const [id, end] of ENDS) {
      const field = this.#panel.querySelector('#' + id);
      chosen += state.amount[end] === undefined ? 0 : 1;
      if (this.#writing.has(field)) {
        continue;
      }

      mark(field, false);
      field.value = state.amount[end] === undefined ? '' : number(state.amount[end]);
    }

    this.#panel.querySelector('#sok-valda').textContent = chosen ? ` (${chosen})` : '';
  }

  /** Shows the counts that an answer has. What a visitor is writing stays as it is. @param {import('../search.js').Answer} answer */
  add(answer) {
    this.#facets.forEach(facet => facet.show(answer.facets[facet.id], this.#state.filters[facet.id] ?? []));
  }

  /** @param {string} facet @param {string} value @param {'in' | 'out' | null} how */
  #choose(facet, value, how) {
    const others = (this.#state.filters[facet] ?? []).filter(chosen => chosen !== value && chosen !== '-' + value);
    const chosen = how ? [...others, how === 'out' ? '-' + value : value] : others;
    const filters = { ...this.#state.filters, [facet]: chosen };
    if (!chosen.length) {
      delete filters[facet];
    }

    this.#change({ filters });
  }
}

/** A facet. Its rows stay the same elements as long as they are shown, so that the focus stays where it is. */
class Facet {
  #rows = new Map();
  #list = element('ul', { class: 'facet__rows' });
  #search;
  #more;
  #shown = FEW;
  #choose;
  #counts = [];
  #none = element('p', { class: 'small muted', hidden: true }, 'Ingen träff har en sådan uppgift.');
  // Where nothing is found, the facet goes, but not under the hand of who opened it.
  #isOpenedByHand = false;

  /** @param {HTMLDetailsElement} details @param {(facet: string, value: string, how: string?) => void} choose */
  constructor(details, choose) {
    this.details = details;
    this.id = details.dataset.facet;
    this.title = details.querySelector('summary').textContent;
    this.#choose = choose;
    const own = 'sok-bland-' + this.id;
    this.#search = element('p', { class: 'field', hidden: true },
      element('label', { for: own, class: 'visually-hidden' }, `Sök i ${this.title}`),
      element('input', { id: own, type: 'search', placeholder: 'Leta i listan', autocomplete: 'off', input: () => this.#render() }));
    this.#more = element('button', { type: 'button', class: 'facet__more', hidden: true, click: () => {
      this.#shown += MORE;
      this.#render();
    } });
    details.append(this.#search, this.#list, this.#none, this.#more);
    details.querySelector('summary').addEventListener('click', () => { this.#isOpenedByHand = true; });
  }

  /** @param {import('../search/facets.js').FacetCount[]} [counts] if they have been fetched @param {string[]} chosen */
  show(counts, chosen) {
    this.details.classList.toggle('is-chosen', chosen.length > 0);
    if (!counts) {
      return;
    }

    this.#counts = IN_ORDER.includes(this.id) ? counts : counts.toSorted((a, b) => chosenFirst(b) - chosenFirst(a) || b.count - a.count);
    this.details.classList.toggle('is-empty', this.details.open && !counts.length && !this.#isOpenedByHand);
    this.#none.hidden = counts.length > 0;
    this.#render();
  }

  #render() {
    const wanted = this.#search.querySelector('input').value.trim().toLowerCase();
    const found = wanted ? this.#counts.filter(({ label }) => label.toLowerCase().includes(wanted)) : this.#counts;
    const room = IN_ORDER.includes(this.id) && found.length <= MORE ? found.length : this.#shown;
    const full = Math.max(1, ...this.#counts.map(({ count }) => count));
    const rows = found.slice(0, room).map(count => this.#row(count, full));
    if (rows.length !== this.#list.children.length || rows.some((row, i) => row !== this.#list.children[i])) {
      this.#list.replaceChildren(...rows);
    }

    this.#search.hidden = this.#counts.length <= MORE && !wanted;
    this.#more.hidden = found.length <= room;
    this.#more.textContent = `Visa fler (${number(found.length - room)} till)`;
  }

  #row({ value, label, count, selected, excluded }, full) {
    let row = this.#rows.get(value);
    if (!row) {
      const box = element('input', { type: 'checkbox', change: event => this.#choose(this.id, value, event.target.checked ? 'in' : null) });
      const tally = element('span', { class: 'facet__count' });
      const out = element('button', { type: 'button', class: 'facet__out', click: () => this.#choose(this.id, value, out.getAttribute('aria-pressed') === 'true' ? null : 'out') },
        'utom', element('span', { class: 'visually-hidden' }, ` ${label}`));
      row = element('li', { class: this.id === 'theme' ? `t-${value}` : this.id === 'agenda' ? 'facet__agenda' : null },
        element('label', {}, box, element('span', { class: 'facet__label' }, this.id === 'agenda' && /^\d+$/.test(value) ? `${value}. ${label}` : label), tally), out, bar(0, 4));
      this.#rows.set(value, row);
    }

    row.querySelector('input').checked = selected;
    row.classList.toggle('is-out', excluded);
    row.querySelector('.facet__count').textContent = number(count);
    row.querySelector('.facet__out').setAttribute('aria-pressed', String(excluded));
    row.querySelector('rect').setAttribute('width', `${(100 * count / full).toFixed(2)}%`);
    return row;
  }
}

/** Says that what stands in a field is no amount, or no more so. */
function mark(field, isWrong) {
  const id = field.id + '-fel';
  document.getElementById(id)?.remove();
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
  if (isWrong) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', id);
    field.closest('details').append(element('p', { id, class: 'field__fault', role: 'alert' }, 'Skriv ett belopp i kronor, som 1\xa0500\xa0000 eller 1,5\xa0miljoner.'));
  }
}

const chosenFirst = ({ selected, excluded }) => selected || excluded ? 1 : 0;
