export interface OpenedTemplate {
  readonly name: string;
}
export const TemplateDialog = (_: {
  readonly opened: OpenedTemplate;
  readonly plan: unknown;
  readonly onClose: () => void;
}) => null;
