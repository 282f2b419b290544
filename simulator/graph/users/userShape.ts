import type { User } from '../../directory/users.ts';
import { GraphError } from '../errors.ts';

type Shape = Readonly<Record<string, unknown>>;

/** What comes without `$select` (Microsoft: get user). */
const DEFAULT_NAMES = [
  'businessPhones', 'displayName', 'givenName', 'id', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage',
  'surname', 'userPrincipalName',
];

/** What User.ReadBasic.All lets a caller read of somebody else; the rest comes back as null. */
const BASIC_NAMES = new Set(['displayName', 'givenName', 'id', 'mail', 'surname', 'userPrincipalName', 'userType']);

/**
 * @param select value of `$select`, or null.
 * @throws GraphError 400 naming a property that a user does not have.
 */
export function userShape(user: User, select: string | null, isBasicOnly: boolean): Shape {
  const all = everything(user);
  const names = select === null ? DEFAULT_NAMES : select.split(',').map((name) => name.trim()).filter(Boolean);
  const unknown = names.find((name) => !(name in all));
  if (unknown !== undefined) {
    throw new GraphError(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`);
  }
  return Object.fromEntries(names.map((name) => [name, isBasicOnly && !BASIC_NAMES.has(name) ? null : all[name]]));
}

function everything(user: User): Shape {
  const names = user.displayName.split(' ');
  return {
    id: user.objectId,
    displayName: user.displayName,
    givenName: names.slice(0, -1).join(' '),
    surname: names.at(-1) ?? '',
    mail: user.mail,
    userPrincipalName: user.userPrincipalName,
    jobTitle: user.jobTitle,
    userType: user.userType,
    accountEnabled: true,
    businessPhones: [],
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'da-DK',
    companyName: null,
    department: null,
    externalUserState: user.userType === 'Guest' ? 'Accepted' : null,
    mailNickname: user.userPrincipalName.split('@')[0],
    otherMails: [],
    proxyAddresses: [`SMTP:${user.mail}`],
    usageLocation: 'DK',
  };
}
