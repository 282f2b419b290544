/** The name of our key among what the app keeps with an appointment. */
export const KEY = 'TreklangKey';
