import { Button, Field, Input, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { leaksInPlace } from '#flows';
import type { Store } from '#store';
import { useClock, useWords } from '#ui';
import { useEffect, useState } from 'react';
import { useBookStyles } from '../Book.styles.ts';
import type { StepProps } from '../StepProps.ts';

/** Where: own words, a place of the own calendar, or at the service, whose name does not travel. */
export function Place({ draft, onChange, problems, file, settings, calendar }: StepProps & { readonly calendar: Store['calendar'] }) {
  const words = useWords('book').when;
  const styles = useBookStyles();
  const { placeAtService } = useWords('documents');
  const places = useKnownPlaces(calendar);
  const namesService = leaksInPlace(draft.place, { ...file, invitees: draft.invitees }).some(({ kind }) => kind === 'service');
  const hint = draft.isAtService ? words.atServiceHow(settings.travelMinutes) : namesService ? words.placeAtService(placeAtService) : null;
  const atService = () => onChange({ place: placeAtService, isAtService: true });
  const choose = (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<ChevronDown20Regular />} aria-label={words.knownPlaces} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {places.map((place) => (
            <MenuItem key={place} onClick={() => onChange({ place, isAtService: false })}>
              {place}
            </MenuItem>
          ))}
          <MenuItem onClick={atService}>{words.atService}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  return (
    <Field label={words.place} required className={styles.field} {...(problems.place !== undefined && { validationMessage: problems.place })} {...(hint !== null && { hint })}>
      <Input value={draft.place} placeholder={words.placeHint} data-field="place" contentAfter={choose} onChange={(_, { value }) => onChange({ place: value, isAtService: false })} />
    </Field>
  );
}

function useKnownPlaces(calendar: Store['calendar']): readonly string[] {
  const clock = useClock();
  const [places, setPlaces] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void calendar.knownPlaces(clock()).then((known) => isCurrent && setPlaces(known));
    return () => {
      isCurrent = false;
    };
  }, [calendar, clock]);
  return places;
}
