import { act, screen } from '@testing-library/react';
import { Failure } from '../../src/domain/index.ts';
import { UnsentStrip } from '../../src/ui/index.ts';
import { inFrame, renderScreen } from '../support/renderScreen.tsx';

/** As a browser tells that its line is gone or back. */
function setOnline(isOnline: boolean): void {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
}

/** The first of the page: after it comes what is only spoken. */
const strip = () => screen.getAllByRole('status')[0]!;

afterEach(() => jest.restoreAllMocks());

describe('UnsentStrip', () => {
  it('is silent while there is a line and nothing failed', async () => {
    await renderScreen(<UnsentStrip waiting={2} failure={null} onTry={() => {}} />);

    expect(strip()).toBeEmptyDOMElement();
  });

  it('counts what waits when the line is gone, and goes when it is back', async () => {
    const { rerender } = await renderScreen(<UnsentStrip waiting={2} failure={null} onTry={() => {}} />);

    setOnline(false);
    expect(strip()).toHaveTextContent('Du er uden net. 2 ændringer er gemt her og sendes, når nettet er tilbage.');
    rerender(inFrame(<UnsentStrip waiting={1} failure={null} onTry={() => {}} />));
    expect(strip()).toHaveTextContent('1 ændring er gemt her og sendes');
    setOnline(true);

    expect(strip()).toBeEmptyDOMElement();
  });

  it('says that writing goes on before anything waits', async () => {
    await renderScreen(<UnsentStrip waiting={0} failure={null} onTry={() => {}} />);

    setOnline(false);

    expect(strip()).toHaveTextContent('Du er uden net. Det, du skriver, bliver gemt her og sendes, når nettet er tilbage.');
  });

  it('promises no sending where the person sends', async () => {
    await renderScreen(<UnsentStrip waiting={0} failure={null} />);

    setOnline(false);

    expect(strip()).toHaveTextContent('Du er uden net. Det, du skriver, bliver gemt her. Send det, når nettet er tilbage.');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('tells of a failure with the line there, and tries when asked', async () => {
    const tries = jest.fn();
    const { user } = await renderScreen(<UnsentStrip waiting={3} failure={new Failure('busy', 'throttled')} onTry={tries} />);

    expect(strip()).toHaveTextContent('3 ændringer er gemt her, men ikke sendt. Vi prøver igen.');
    await user.click(screen.getByRole('button', { name: 'Prøv igen nu' }));

    expect(tries).toHaveBeenCalledTimes(1);
  });
});
