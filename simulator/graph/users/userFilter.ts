import type { User } from '../../directory/users.ts';
import { GraphError } from '../errors.ts';

export type UserTest = (user: User) => boolean;

const FIELDS: Readonly<Record<string, (user: User) => string>> = {
  id: (user) => user.objectId,
  displayName: (user) => user.displayName,
  givenName: (user) => user.displayName.split(' ').slice(0, -1).join(' '),
  surname: (user) => user.displayName.split(' ').at(-1) ?? '',
  mail: (user) => user.mail,
  userPrincipalName: (user) => user.userPrincipalName,
  userType: (user) => user.userType,
};

/**
 * `$filter` on users: `startswith(field,'x')` and `field eq 'x'`, joined by `or` or by `and`; compared without case.
 * @throws GraphError 400 for everything else, advanced queries included.
 */
export function userFilter(filter: string): UserTest {
  const words = filter.split(/\s+(or|and)\s+(?=(?:[^']*'[^']*')*[^']*$)/i);
  const tests = words.filter((_, index) => index % 2 === 0).map(term);
  const joints = new Set(words.filter((_, index) => index % 2 === 1).map((joint) => joint.toLowerCase()));
  if (joints.size > 1) throw invalidFilter();
  return joints.has('and') ? (user) => tests.every((test) => test(user)) : (user) => tests.some((test) => test(user));
}

/**
 * `$search`: `"displayName:kro"` terms joined by OR or AND; a term fits the beginning of a word.
 * @throws GraphError 400
 */
export function userSearch(search: string): UserTest {
  const isAnd = /"\s+AND\s+"/.test(search);
  const tests = search.split(/(?<=")\s+(?:OR|AND)\s+(?=")/).map(searchTerm);
  return isAnd ? (user) => tests.every((test) => test(user)) : (user) => tests.some((test) => test(user));
}

const invalidFilter = (): GraphError => new GraphError(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause specified.');

function term(text: string): UserTest {
  const found =
    /^\(?\s*startswith\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)\s*\)?$/i.exec(text.trim()) ?? /^\(?\s*(\w+)\s+eq\s+'((?:[^']|'')*)'\s*\)?$/.exec(text.trim());
  const read = found && FIELDS[found[1]!];
  if (!read) throw invalidFilter();
  const value = found[2]!.replaceAll("''", "'").toLowerCase();
  const isStart = /startswith/i.test(text.slice(0, text.indexOf("'")));
  return (user) => (isStart ? read(user).toLowerCase().startsWith(value) : read(user).toLowerCase() === value);
}

function searchTerm(text: string): UserTest {
  const found = /^"(\w+):([^"]*)"$/.exec(text.trim());
  const read = found && FIELDS[found[1]!];
  if (!read) throw new GraphError(400, 'Request_BadRequest', 'Syntax error: a search term is "property:value" in double quotes.');
  const value = found[2]!.trim().toLowerCase();
  return (user) => {
    const words = read(user).toLowerCase();
    return words.startsWith(value) || words.split(/[\s.@_-]+/).some((word) => word.startsWith(value));
  };
}
