export { completeStore } from '#store';
