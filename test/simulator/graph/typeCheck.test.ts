import { typeErrors } from '../../../simulator/graph/typeCheck.ts';

const attendee = (change: object = {}) => ({ type: 'required', emailAddress: { address: 'a@example.org', name: 'A' }, ...change });

describe('typeCheck', () => {
  it('takes enum values without regard to case, also below a property that may be null', () => {
    const event = { subject: 'x', body: { contentType: 'HTML', content: '<p>' }, attendees: [attendee({ type: 'Required' })] };

    expect(typeErrors(event, 'microsoft.graph.event')).toEqual([]);
  });

  it('refuses a value that is in no enum, and names the place alone', () => {
    const event = { body: { contentType: 'markdown', content: 'x' } };

    expect(typeErrors(event, 'microsoft.graph.event')).toEqual(["'/body/contentType' is not one of the values of the type"]);
  });

  it('names the unknown property, not what holds it', () => {
    const event = { attendees: [attendee(), attendee({ emailAddress: { address: 'b@example.org', nam: 'B' } })] };

    expect(typeErrors(event, 'microsoft.graph.event')).toEqual(["The property 'nam' does not exist at '/attendees/1/emailAddress'"]);
  });

  it('names a value of the wrong kind once', () => {
    expect(typeErrors({ displayName: 7 }, 'microsoft.graph.columnDefinition')).toEqual(["'/displayName' must be string,null"]);
  });

  it('refuses an unknown name in a closed type', () => {
    expect(typeErrors({ name: 'A', text: {}, unique: true }, 'microsoft.graph.columnDefinition')).toEqual([
      "The property 'unique' does not exist at '/'",
    ]);
  });
});
