import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { CalendarDay } from '#domain';
import { useLanguage, useToday, useWords } from '#ui';
import { useBookStyles } from '../Book.styles.ts';
import { type DraftMaterial, MATERIAL_PARTS, materialIn, type OpenFollowUp } from '../draft.ts';
import { firstName } from '../names.ts';
import { materialDueOf } from '../planOf.ts';
import { presentMaterialBasis, presentMaterialDue, presentPart } from '../presentMaterial.ts';
import type { StepProps } from '../StepProps.ts';

/** What each service is asked for before the meeting, and by when: each its own. */
export function Materials(props: StepProps) {
  return props.covers.map((cover) => <Material key={cover.followUp.key} {...props} cover={cover} />);
}

function Material({ draft, onChange, cover, settings, problems }: StepProps & { readonly cover: OpenFollowUp }) {
  const words = useWords('book');
  const styles = useBookStyles();
  const language = useLanguage();
  const today = useToday();
  const material = materialIn(draft, cover);
  const { service } = cover.room;
  const problem = problems[`material ${cover.followUp.key}`];
  const hint = presentMaterialDue(draft, cover, { today, settings, language, words });
  const change = (part: Partial<DraftMaterial>) => onChange({ materials: { ...draft.materials, [cover.followUp.key]: { ...material, ...part } } });
  return (
    <div role="group" aria-label={service.name}>
      <div className={styles.actor}>
        <span className={styles.strong}>{service.name}</span>
        <span className={styles.small}>{staffOf(draft.invitees, service.shortName, service.name)}</span>
      </div>
      <div className={styles.checks}>
        {MATERIAL_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={presentPart(part, cover, { language, words })}
            checked={material.parts.includes(part)}
            onChange={(_, { checked }) => change({ parts: MATERIAL_PARTS.filter((each) => (each === part ? checked === true : material.parts.includes(each))) })}
          />
        ))}
      </div>
      {material.parts.length > 0 && (
        <Field label={words.agenda.due} {...(problem !== undefined ? { validationMessage: problem } : hint !== null && { hint })}>
          <Input type="date" value={materialDueOf(draft, cover, today, settings) ?? ''} onChange={(_, { value }) => change({ due: value as CalendarDay })} />
        </Field>
      )}
      <p className={styles.small}>{presentMaterialBasis(cover, { language, words })}</p>
    </div>
  );
}

function staffOf(invitees: StepProps['draft']['invitees'], ...names: readonly string[]): string {
  return invitees.filter(({ role, organisation }) => role === 'provider' && organisation !== null && names.includes(organisation)).map(({ name }) => firstName(name)).join(', ');
}
