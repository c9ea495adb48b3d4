/**
 * The state of the search page, which its address holds: everything that is needed to show the same result again.
 * @typedef {{ query: string, filters: Record<string, string[]>, amount: { from?: number, to?: number }, sort: string, page: number, exact: boolean,
 *   table: string }} State `filters`: values by facet, those to leave out with a hyphen before
 */

const NAMES = {
  type: 'typ', region: 'region', area: 'omrade', theme: 'tema', agenda: 'agenda', goal: 'mal', kind: 'slag', year: 'ar', status: 'status', has: 'har',
  municipality: 'kommun', organisation: 'organisation', owner: 'agare', financier: 'finansiar',
  stage: 'skede', fund: 'fond', amountYear: 'beloppsar',
};
const SORTS = { relevance: '', amount: 'belopp', title: 'namn', region: 'region' };
const TABLES = ['region', 'theme', 'financier', 'owner'];
const LONGEST = 1000;
const MOST_VALUES = 100;

/** The facets that the page filters by. */
export const FACETS = Object.keys(NAMES);

/** The name of a facet in the address. @param {string} facet */
export const nameOf = facet => NAMES[facet];

/** @param {string} address the part of an address from its question mark @returns {State} */
export function read(address) {
  const given = new URLSearchParams(address);
  const kronor = name => /^\d{1,15}$/.test(given.get(name) ?? '') ? +given.get(name) : undefined;
  return {
    query: (given.get('q') ?? '').slice(0, LONGEST),
    filters: Object.fromEntries(FACETS.map(facet => [facet, [...new Set(given.getAll(NAMES[facet]).filter(value => /^-?[^-]/.test(value)))].slice(0, MOST_VALUES)])
      .filter(([, values]) => values.length)),
    amount: { from: kronor('fran'), to: kronor('till') },
    sort: Object.keys(SORTS).find(sort => SORTS[sort] === given.get('ordning')) ?? 'relevance',
    page: Math.min(1e6, Math.max(1, parseInt(given.get('sida'), 10) || 1)),
    exact: given.get('exakt') === 'ja',
    table: TABLES.find(table => table === given.get('tabell')) ?? '',
  };
}

/** The part of an address, from its question mark, that holds a state; empty for that of a new search. @param {State} state */
export function write(state) {
  const address = new URLSearchParams();
  const add = (name, value) => value && address.append(name, value);
  add('q', state.query.trim());
  FACETS.forEach(facet => state.filters[facet]?.forEach(value => add(NAMES[facet], value)));
  add('fran', state.amount.from?.toString());
  add('till', state.amount.to?.toString());
  add('ordning', SORTS[state.sort]);
  add('sida', state.page > 1 && String(state.page));
  add('exakt', state.exact && 'ja');
  add('tabell', state.table);
  const text = address.toString();
  return text && '?' + text;
}

/** The filters as the search takes them. @param {State} state */
export function filtersOf({ filters, amount }) {
  return amount.from !== undefined || amount.to !== undefined ? { ...filters, amount } : filters;
}
