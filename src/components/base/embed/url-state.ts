/** What of a search the address of a page can hold. */
export interface UrlState {
  readonly q?: string;
  readonly sort?: string;
  /** From 1; the first page is not told. */
  readonly page?: number;
  /** Id of the record that is open. */
  readonly open?: string;
  /** Values by field. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** Most characters that the state may take in an address, its key included; proxies and mail programs cut long ones. */
export const LONGEST_STATE = 2000;

const BETWEEN_PARTS = '~';
const BETWEEN_VALUES = ',';
const FIELD = /^[A-Za-z][\w.-]*$/;
const OWN_NAMES = ['q', 'sort', 'page', 'open'];

/** Writes a sign that has a meaning of its own as `%2C`. */
const escaped = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const word = (text: string): string => escaped(text, /[%~]/g);
const value = (text: string): string => escaped(text, /[%~,]/g);

/**
 * The state as one short text, `q:hydrogen~country:DE,AT~page:2`, empty for a search that asks for nothing.
 *
 * Equal states have equal texts.
 */
export function writeState({ q = '', sort = '', page = 1, open = '', filters = {} }: UrlState): string {
  const parts = [
    q && `q:${word(q)}`,
    ...Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, values]) => `${field}:${values.map(value).join(BETWEEN_VALUES)}`),
    sort && `sort:${word(sort)}`,
    page > 1 && `page:${String(page)}`,
    open && `open:${word(open)}`,
  ];
  return parts.filter(Boolean).join(BETWEEN_PARTS);
}

/**
 * Reads what {@link writeState} wrote. Anybody can change an address: parts that mean nothing are left out.
 *
 * @returns the state, and the parts left out
 */
export function readState(text: string): { readonly state: UrlState; readonly broken: readonly string[] } {
  if (text.length > LONGEST_STATE) return { state: {}, broken: [`${text.slice(0, 40)}…`] };
  const own = new Map<string, string>();
  const filters: Record<string, readonly string[]> = {};
  const broken: string[] = [];
  for (const part of text.split(BETWEEN_PARTS)) {
    const [name, rest] = splitAt(part, ':');
    const values = rest.split(BETWEEN_VALUES).map(decoded);
    const whole = decoded(rest);
    if (part === '') continue;
    if (OWN_NAMES.includes(name) && whole && !own.has(name)) own.set(name, whole);
    else if (isFilter(name, values, filters)) filters[name] = [...new Set(values as string[])];
    else broken.push(part);
  }
  const page = own.get('page');
  if (page !== undefined && !/^[1-9]\d{0,5}$/.test(page)) {
    own.delete('page');
    broken.push(`page:${page}`);
  }
  return {
    state: { ...Object.fromEntries(own), ...(own.has('page') && { page: Number(page) }), filters },
    broken,
  };
}

const isFilter = (name: string, values: readonly (string | undefined)[], filters: object): boolean =>
  FIELD.test(name) && !OWN_NAMES.includes(name) && !Object.hasOwn(filters, name) && values.every(Boolean);

function splitAt(text: string, sign: string): readonly [before: string, after: string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The value of a parameter of an address; `undefined` when it has none. */
export function parameterOf(address: string, key: string): string | undefined {
  const { search } = partsOf(address);
  return new URLSearchParams(search).get(key) ?? undefined;
}

/**
 * The same address with one parameter changed, where it stood, or added at the end. All else stays byte for byte.
 *
 * @param text the value; an empty one takes the parameter away
 */
export function withParameter(address: string, key: string, text: string): string {
  const { path, search, hash } = partsOf(address);
  const isOurs = (part: string): boolean => new URLSearchParams(`?${part}`).has(key);
  const parts = search === '' ? [] : search.slice(1).split('&');
  const first = parts.findIndex(isOurs);
  const others = parts.filter((part) => !isOurs(part));
  if (text !== '') others.splice(first < 0 ? others.length : first, 0, `${readable(key)}=${readable(text)}`);
  return path + (others.length > 0 ? `?${others.join('&')}` : '') + hash;
}

/** Percent-encoded where it must be, and no more: `:` and `,` may stand in a query (RFC 3986, section 3.4). */
export const readable = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');

function partsOf(address: string): { readonly path: string; readonly search: string; readonly hash: string } {
  const [beforeHash] = address.split('#', 1);
  const [path] = (beforeHash ?? '').split('?', 1);
  return {
    path: path ?? '',
    search: (beforeHash ?? '').slice((path ?? '').length),
    hash: address.slice((beforeHash ?? '').length),
  };
}
