/** Where somebody adds the tab to a meeting by hand. */
export const configure = {
  tabTitle: 'Læg opfølgningen i mødet',
  tabText: 'Fanen viser dagsorden, mål og beslutninger før og under mødet. Tryk Gem for at lægge den ind.',
  hasTabTitle: 'Fanen ligger allerede i mødet',
  hasTabText: 'Den viser hele opfølgningen, også når mødet har flere tilbud. Luk vinduet, og åbn fanen i mødet.',
  noTabTitle: 'Du kan ikke lægge fanen ind her',
  noTabText: 'Det kan kun den, der har indkaldt til mødet i Treklang. Bed mødelederen om at lægge fanen ind.',
  noTabElse: 'Er der ikke indkaldt i Treklang, så begynd dér: Find borgeren, og vælg Find en tid.',
};
