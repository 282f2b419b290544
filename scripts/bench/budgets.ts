/** What is promised (decided with the design); sizes in kB of 1,000 bytes, gzip. */
export const BUDGET = {
  paneKb: 165,
  tabKb: 180,
  paneWithSignInKb: 235,
  tabWithSignInKb: 250,
  skeletonMs: 300,
  cachedMs: 1_000,
  liveMs: 2_000,
  slotSearchMs: 5,
  reportMs: 50,
  reportRequestsOfLargePages: 25,
  reportRequestsOfSmallPages: 505,
  reportRequestsAfterwards: 1,
  caseloadCalls: 3,
  /** On a device that has not been here: one batch more for every twenty rooms. */
  caseloadCallsOnNewDevice: 4,
  casePartsPerRoom: 8,
  bookingCalls: 12,
  bookingCallsPerFurtherRoom: 2,
  busyMeetingUnits: 144,
  quietMeetingUnits: 48,
  secondStartSeconds: 15,
} as const;
