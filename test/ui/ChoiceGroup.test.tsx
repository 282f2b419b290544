import { screen } from '@testing-library/react';
import { useState } from 'react';
import { ChoiceGroup } from '../../src/ui/index.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const choices = [
  { value: 'continue', label: 'Fortsæt' },
  { value: 'adjust', label: 'Justér' },
  { value: 'stop', label: 'Stop' },
] as const;

function Decision({ problem }: { readonly problem?: string }) {
  const [value, setValue] = useState<(typeof choices)[number]['value'] | null>(null);
  return <ChoiceGroup label="Hvad beslutter I?" choices={choices} value={value} onChoose={setValue} isRequired {...(problem ? { problem } : {})} />;
}

describe('ChoiceGroup', () => {
  it('is a radio group named by its question', async () => {
    await renderScreen(<Decision />);

    expect(screen.getByRole('radiogroup', { name: /Hvad beslutter I\?/ })).toBeRequired();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });

  it('is entered once by Tab and left by the next', async () => {
    const { user } = await renderScreen(
      <>
        <Decision />
        <button>efter</button>
      </>,
    );

    await user.tab();
    expect(screen.getByRole('radio', { name: 'Fortsæt' })).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'Fortsæt' })).toBeChecked();
    await user.tab();
    expect(screen.getByRole('button', { name: 'efter' })).toHaveFocus();
  });

  it('is chosen by arrows', async () => {
    const { user } = await renderScreen(<Decision />);

    await user.click(screen.getByRole('radio', { name: 'Fortsæt' }));
    await user.keyboard('{ArrowDown}');

    expect(screen.getByRole('radio', { name: 'Justér' })).toBeChecked();
  });

  it('says in words what is wrong', async () => {
    await renderScreen(<Decision problem="Vælg en beslutning" />);

    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Vælg en beslutning');
    expect(screen.getByRole('radiogroup')).toBeInvalid();
  });
});
