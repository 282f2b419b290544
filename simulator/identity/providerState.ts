import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Database, Tables } from '../kernel/database.ts';
import { findApplication } from './applications.ts';
import { clientMetadata } from './clientMetadata.ts';

export const providerStateTables: Tables = {
  ddl: `
    create table if not exists openid_state (
      tenant_id text not null, model text not null, id text not null, payload text not null, expires_at integer,
      grant_id text, user_code text, uid text, primary key (tenant_id, model, id));
    create index if not exists openid_state_grant on openid_state (tenant_id, grant_id);
    create index if not exists openid_state_uid on openid_state (tenant_id, model, uid);
  `,
};

/**
 * Where the OpenID Connect library keeps sessions, grants, codes and refresh tokens of one tenant.
 * Clients are read from the app registrations. Times are the machine's.
 */
export function providerState(database: Database, tenantId: string): (model: string) => Adapter {
  return (model) => (model === 'Client' ? clientsOf(database) : rowsOf(database, tenantId, model));
}

function clientsOf(database: Database): Adapter {
  const none = () => Promise.resolve(undefined);
  return {
    find(clientId) {
      const application = findApplication(database, clientId);
      return Promise.resolve(application && (clientMetadata(application) as AdapterPayload));
    },
    upsert: () => Promise.reject(new Error('Apps are registered by the local administration')),
    findByUserCode: none,
    findByUid: none,
    consume: none,
    destroy: none,
    revokeByGrantId: none,
  };
}

function rowsOf(database: Database, tenantId: string, model: string): Adapter {
  const find = (column: 'id' | 'uid' | 'user_code', value: string) =>
    Promise.resolve(
      live(
        database
          .prepare(`select payload, expires_at from openid_state where tenant_id = ? and model = ? and ${column} = ?`)
          .get(tenantId, model, value),
      ),
    );
  return {
    upsert(id, payload, expiresIn) {
      const expiresAt = expiresIn === undefined ? null : now() + expiresIn;
      const { grantId = null, userCode = null, uid = null } = payload;
      database
        .prepare('insert or replace into openid_state (tenant_id, model, id, payload, expires_at, grant_id, user_code, uid) values (?, ?, ?, ?, ?, ?, ?, ?)')
        .run(tenantId, model, id, JSON.stringify(payload), expiresAt, grantId, userCode, uid);
      return Promise.resolve();
    },
    find: (id) => find('id', id),
    findByUid: (uid) => find('uid', uid),
    findByUserCode: (userCode) => find('user_code', userCode),
    consume(id) {
      database
        .prepare(`update openid_state set payload = json_set(payload, '$.consumed', ?) where tenant_id = ? and model = ? and id = ?`)
        .run(now(), tenantId, model, id);
      return Promise.resolve();
    },
    destroy(id) {
      database.prepare('delete from openid_state where tenant_id = ? and model = ? and id = ?').run(tenantId, model, id);
      return Promise.resolve();
    },
    revokeByGrantId(grantId) {
      database.prepare('delete from openid_state where tenant_id = ? and grant_id = ?').run(tenantId, grantId);
      return Promise.resolve();
    },
  };
}

const now = (): number => Math.floor(Date.now() / 1000);

function live(row: unknown): AdapterPayload | undefined {
  const found = row as { payload: string; expires_at: number | null } | undefined;
  if (!found || (found.expires_at !== null && found.expires_at <= now())) return undefined;
  return JSON.parse(found.payload) as AdapterPayload;
}
