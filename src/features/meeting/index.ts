export { MeetingPanel, type MeetingPanelProps } from './MeetingPanel.tsx';
export { MeetingRooms, type MeetingRoomsProps } from './MeetingRooms.tsx';
export { MeetingStage, type MeetingStageProps } from './stage/MeetingStage.tsx';
export type { MeetingDevice } from '#flows';
