export { readDemoFiles, type DemoFiles } from './demoFiles.ts';
export { demoPlace, type LocalPlace } from './demoPlace.ts';
export { loadDemo, type DemoPlace } from './loadDemo.ts';
export { localControl, type LocalControl } from './localControl.ts';
