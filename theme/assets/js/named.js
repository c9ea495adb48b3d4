/**
 * Pages that a query names, rather than has words of: a municipality, a region, a goal, an organisation. Hits are initiatives first; who types
 * "malmö" may want the page of Malmö.
 * @typedef {import('./search.js').Result} Result
 */

const MOST = 3;
// Places first, whatever else has such a name.
const TYPES = [['region', 'municipality'], ['-initiative', '-region', '-municipality']];
const OPERATORS = /"|(^|\s)-/;

/** A name without what it may have or lack: capitals, dots, "Region", "kommun", "län", the s of a genitive. @param {string} name */
const core = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\d]+/u)
  .map(word => word.replace(/s?(regionen)?$/, '')).filter(word => !/^(|region|kommun|lan|stad)$/.test(word)).join(' ');

/**
 * @param {typeof import('./search.js').search} search
 * @param {string} query
 * @returns {Promise<Result[]>}
 */
export async function named(search, query) {
  const wanted = core(query);
  if (!wanted || OPERATORS.test(query)) {
    return [];
  }

  const answers = await Promise.all(TYPES.map(type => search(query, { filters: { type }, size: MOST, facets: [], exact: true })));
  return answers.flatMap(({ results }) => results.filter(({ title }) => core(title) === wanted)).slice(0, MOST);
}
