import { PublicClientApplication } from '@azure/msal-browser';

Object.assign(globalThis, { PublicClientApplication });
