/** Elements, figures and words of the search page. Text is set as text, never as markup. */

/**
 * @param {string} name
 * @param {Record<string, unknown>} [given] attributes; a function is called on the event of its name; null and false leave out
 * @param {(Node | string | null | undefined | false)[]} children
 */
export function element(name, given = {}, ...children) {
  const made = document.createElement(name);
  set(made, given);
  made.append(...children.filter(child => child || child === 0));
  return made;
}

function set(made, given) {
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
}

/** A bar of some share of its room, as those that the build draws. @param {number} share 0 to 1 @param {number} height */
export function bar(share, height = 14) {
  return drawing(height, { class: 'bar__fill', width: percent(share), height });
}

/** A bar with the pattern of a stage. @param {string} stage @param {number} share 0 to 1 */
export function barOf(stage, share) {
  const outline = { x: 1, y: 1, width: percent(Math.min(share, 0.995)), height: 12 };
  return stage === 'paid' ? bar(share)
    : stage === 'applied' ? drawing(14, { class: 'bar__outline', ...outline })
      : PATTERNS.includes(stage) ? drawing(14, { fill: `url(#stage-${stage})`, width: percent(share), height: 14 }, { class: 'bar__outline', ...outline })
        : drawing(14, { class: 'bar__outline bar__outline--unknown', ...outline });
}

const PATTERNS = ['granted', 'budgeted', 'allocated'];

const percent = share => `${(100 * share).toFixed(2)}%`;

function drawing(height, ...rects) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  set(svg, { class: 'bar', width: '100%', height, 'aria-hidden': 'true' });
  svg.append(...rects.map(given => {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    set(rect, given);
    return rect;
  }));
  return svg;
}

/** Text with the words that were searched for marked. @param {import('../search/excerpt.js').Segment[]} segments */
export const marked = segments => segments.map(({ text, marked }) => marked ? element('mark', {}, text) : text);

const whole = new Intl.NumberFormat('sv-SE');
const short = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** @param {number} value */
export const number = value => whole.format(value);

/** A figure, with the word for one that the source gives only roughly. @param {boolean} approximate @param {string} figure */
export const about = (approximate, figure) => approximate ? `cirka\xa0${figure}` : figure;

/** An amount to take in at a glance. @param {number} kronor */
export function money(kronor) {
  const millions = Math.round(kronor / 1e5) / 10;
  return kronor < 1e6 ? `${number(kronor)}\xa0kr`
    : millions < 1000 ? `${short.format(millions)}\xa0${millions === 1 ? 'miljon' : 'miljoner'}\xa0kr`
      : `${short.format(Math.round(millions / 100) / 10)}\xa0${Math.round(millions / 100) === 10 ? 'miljard' : 'miljarder'}\xa0kr`;
}

/** @param {number} count */
export const hits = count => count === 1 ? '1\xa0träff' : `${number(count)}\xa0träffar`;

/** "a, b och c". @param {string[]} items @param {string} [word] */
export const list = (items, word = 'och') => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
