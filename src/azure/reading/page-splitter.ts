/** Takes a page of a list apart while it arrives. */
export interface PageSplitter {
  /** The next piece of the page's text. */
  write(text: string): void;
  /**
   * The page without its items, after the last piece: each item that was an object is a `0` in the
   * list, so that whatever else was in the page, and whether it was JSON at all, can be judged.
   */
  rest(): string;
}

const [QUOTE, BACKSLASH] = ['"', '\\'].map((sign) => sign.charCodeAt(0));
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ['[', ']', '{', '}'].map((sign) =>
  sign.charCodeAt(0),
);

/** The list of a page, `{"value": [...]}`, begins here. */
const BEFORE_LIST = /"value"\s*:\s*$/;

/**
 * Hands on the text of each object in the list `value` of a page, one by one. A page of a thousand
 * items parsed at once leaves so much behind that the memory of a long scan grows with every page;
 * item by item it does not.
 *
 * @param onItem gets the text of one object of the list, braces included; it is not parsed yet.
 */
export function splitPage(onItem: (text: string) => void): PageSplitter {
  let rest = '';
  let item = '';
  let depth = 0;
  let inText = false;
  let escaped = false;
  let inList = false;

  const write = (text: string): void => {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (inText) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inText = false;
      } else if (code === QUOTE) {
        inText = true;
      } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        if (depth === 1 && code === OPEN_LIST) {
          inList = BEFORE_LIST.test(rest + text.slice(from, at));
        } else if (depth === 2 && inList && code === OPEN_OBJECT) {
          rest += `${text.slice(from, at)}0`;
          from = at;
        }
        depth += 1;
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        depth -= 1;
        if (depth === 1) inList = false;
        if (depth === 2 && inList && code === CLOSE_OBJECT) {
          onItem(item + text.slice(from, at + 1));
          item = '';
          from = at + 1;
        }
      }
    }
    if (inList && depth > 2) item += text.slice(from);
    else rest += text.slice(from);
  };
  return { write, rest: () => rest + item };
}
