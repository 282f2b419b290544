export { createDeviceCodeTokens, type DeviceCode, type DeviceCodeSignIn } from './deviceCodeTokens.ts';
export { nodeFetch } from './nodeFetch.ts';
export { createPasswordTokens, type PasswordSignIn } from './passwordTokens.ts';
