/** Where the focus goes when what had it is gone, or what was asked for has come. */

/** Moves the focus to an event: to its link, else to its heading. */
export function focusEntry(item: ParentNode | null | undefined): void {
  const link = item?.querySelector<HTMLElement>('[part="link"]');
  const target = link ?? item?.querySelector<HTMLElement>('[part="title"]');
  if (!target) return;
  if (!link) target.tabIndex = -1;
  target.focus();
}
