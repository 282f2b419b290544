/** The error stands at the field, and the field has the focus: once it is drawn. A sentence that no field belongs to takes it itself. */
export function focusFirstProblem(body: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const first = body?.querySelector<HTMLElement>('[aria-invalid="true"], [data-stop], [role="alert"]');
    if (first && first.tabIndex < 0) first.tabIndex = -1;
    first?.focus();
  });
}
