export { CollectPart, type CollectPartProps } from './CollectPart.tsx';
