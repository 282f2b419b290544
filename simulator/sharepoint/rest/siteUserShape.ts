import { findUser } from '../../directory/users.ts';
import type { Database } from '../../kernel/database.ts';
import type { SiteUser } from '../permissions/siteUsers.ts';

/** PrincipalType: 1 a person, 4 a security group. */
export function siteUserShape(database: Database, principal: SiteUser): Readonly<Record<string, unknown>> {
  const user = principal.kind === 'user' ? findUser(database, principal.principalId) : undefined;
  return {
    Id: principal.id,
    LoginName: principal.loginName,
    Title: principal.title,
    Email: user?.mail ?? '',
    PrincipalType: principal.kind === 'user' ? 1 : 4,
    ...(user ? { UserPrincipalName: user.userPrincipalName, IsShareByEmailGuestUser: false } : {}),
  };
}
