/**
 * Pages that a query names, rather than has words of: a municipality, a region, a goal, an organisation. Hits are initiatives first; who types
 * "malmö" may want the page of Malmö.
 * @typedef {import('./search.js').Result} Result
 */

const MOST = 3;
// Places first, whatever else has such a name, then themes: a goal of the same name is one of many ways to say it.
const TYPES = [['region', 'municipality'], ['theme'], ['-initiative', '-region', '-municipality', '-theme']];
const OPERATORS = /"|(^|\s)-/;
const GOAL = /^(agenda 2030\s+)?mål (\d{1,2})$/i;
const REGION = /^\s*region\s/i;
// What is typed is the beginning of many places' names before it says anything.
const SHORTEST_BEGINNING = 3;

/** A name without what it may have or lack: capitals, dots, "Region", "kommun", "län", the s of a genitive. @param {string} name */
const core = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\d]+/u)
  .map(word => word.replace(/s?(regionen)?$/, '')).filter(word => !/^(|region|kommun|lan|stad)$/.test(word)).join(' ');

/** A title and, of one with a shorter name or a longer one in brackets, both: "Luossavaara-Kiirunavaara AB (LKAB)". @param {string} title */
const names = title => [title, ...title.match(/^(.+) \((.+)\)$/)?.slice(1) ?? []];

/**
 * @param {typeof import('./search.js').search} search
 * @param {string} query
 * @param {{ isTyped?: boolean }} [options] whether it is still being typed, so that the beginning of a place's name will do
 * @returns {Promise<Result[]>}
 */
export async function named(search, query, { isTyped = false } = {}) {
  const wanted = core(query);
  const [, , goal] = GOAL.exec(query.trim()) ?? [];
  if (goal) {
    return (await search(`"agenda 2030 mål ${goal}"`, { filters: { type: ['goal'] }, size: 1, facets: [], exact: true })).results;
  }

  if (!wanted || OPERATORS.test(query)) {
    return [];
  }

  const isBegun = (name, type) => isTyped && TYPES[0].includes(type) && wanted.length >= SHORTEST_BEGINNING && name.startsWith(wanted);

  // Without "kommun", "Vara kommun" has nothing but a stop word, which finds what has such a name.
  const telling = query.split(/\s+/).filter(core).join(' ');
  const answers = await Promise.all(TYPES.map(type => search(telling, { filters: { type }, size: MOST, facets: [], exact: true, titled: true })));
  const found = answers.flatMap(({ results }) => results.filter(({ title, type }) => names(title).map(core).some(name => name === wanted || isBegun(name, type))));
  // "Region kal" is no municipality's beginning.
  const isRegion = ({ type }) => REGION.test(query) && type === 'region';
  return found.toSorted((a, b) => isRegion(b) - isRegion(a)).slice(0, MOST);
}
