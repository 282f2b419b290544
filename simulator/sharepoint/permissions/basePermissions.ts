/**
 * SharePoint's base permissions, one bit each (SP.BasePermissions). A permission level is a set of them.
 * Only those that something here asks for are named; the others still travel in the masks.
 */
export const BasePermission = {
  ViewListItems: 1n << 0n,
  AddListItems: 1n << 1n,
  EditListItems: 1n << 2n,
  DeleteListItems: 1n << 3n,
  OpenItems: 1n << 5n,
  ViewVersions: 1n << 6n,
  DeleteVersions: 1n << 7n,
  CancelCheckout: 1n << 8n,
  ManageLists: 1n << 11n,
  ViewFormPages: 1n << 12n,
  Open: 1n << 16n,
  ViewPages: 1n << 17n,
  AddAndCustomizePages: 1n << 18n,
  ManagePermissions: 1n << 25n,
  BrowseUserInfo: 1n << 27n,
  ManageWeb: 1n << 30n,
  UseRemoteApis: 1n << 37n,
  EnumeratePermissions: 1n << 62n,
} as const;

export type PermissionName = keyof typeof BasePermission;

export const NO_PERMISSIONS = 0n;

export function allows(mask: bigint, name: PermissionName): boolean {
  return (mask & BasePermission[name]) !== 0n;
}

/** SharePoint REST writes a mask as two 32-bit numbers in strings. */
export interface MaskHalves {
  readonly High: string;
  readonly Low: string;
}

export function toHalves(mask: bigint): MaskHalves {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

/** @throws SyntaxError when a half is no number. */
export function fromHalves({ High, Low }: MaskHalves): bigint {
  return (BigInt(High) << 32n) | BigInt(Low);
}
