import type { Database, Tables } from '../../kernel/database.ts';

/** What the add-in keeps in the person's mailbox: a map of JSON texts. */
export const roamingSettingsTables: Tables = {
  ddl: 'create table if not exists roaming_settings (mailbox text primary key, content text not null)',
};

export function roamingSettingsOf(database: Database, mailbox: string): Readonly<Record<string, string>> {
  const row = database.prepare('select content from roaming_settings where mailbox = ?').get(mailbox) as { content: string } | undefined;
  return row ? (JSON.parse(row.content) as Record<string, string>) : {};
}

export function saveRoamingSettings(database: Database, mailbox: string, settings: Readonly<Record<string, string>>): void {
  database
    .prepare('insert into roaming_settings (mailbox, content) values (?, ?) on conflict (mailbox) do update set content = excluded.content')
    .run(mailbox, JSON.stringify(settings));
}
