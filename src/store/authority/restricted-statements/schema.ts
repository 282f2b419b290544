import type { RestrictedStatement } from '#domain';
import { choice, day, defineList, key, longText, rowKey } from '../../schema/index.ts';
import { AUTHORITY } from '../authorityRights.ts';

export const restrictedStatementsSchema = defineList<RestrictedStatement>({
  name: 'RestrictedStatements',
  title: 'Fortrolige udtalelser',
  description: 'Hvad et barn har sagt til rådgiveren alene.',
  sites: { authority: AUTHORITY },
  fields: {
    key: rowKey,
    caseKey: key('CaseKey', 'Sagens nøgle', { indexed: true }),
    followUpKey: key('FollowUpKey', 'Opfølgningens nøgle', { indexed: true }),
    statement: longText('Statement', 'Udtalelse'),
    mode: choice('Mode', 'Hvordan', ['own', 'supported', 'proxy', 'talkWithoutStaff']),
    saidOn: day('SaidOn', 'Sagt den'),
  },
});
