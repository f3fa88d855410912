/** permessage-deflate (RFC 7692), as far as both who speaks it and who judges it must know. */

/** The reserved bit that marks a compressed message (RFC 7692 §6), where RSV1 to RSV3 are a number of 0 to 7. */
export const RSV1 = 4;

/** Whether permessage-deflate holds on a connection: the client offered it and the server selected it. */
export const deflates = (offered: string | null | undefined, selected: string | null | undefined): boolean =>
  names(offered) && names(selected);

const names = (extensions: string | null | undefined): boolean =>
  /^\s*permessage-deflate\b/.test(extensions ?? '');
