/** What we use of the library: named here, so that the rest of it is not fetched. */
export { createNestablePublicClientApplication, createStandardPublicClientApplication } from '@azure/msal-browser';
