export * from './forms.generated.js';
export { type EvidenceSource, register, type RegisterOptions } from './register.js';
export type { FigureErrorDetail, FigureReadyDetail, FigureToggleDetail } from './base/events.js';
export type { DrawnElement } from './base/drawn-element.js';
export type { FigureElement } from './base/figure-element.js';
export type { FramedElement } from './base/framed-element.js';
export type { FramePart } from './template/frame.js';
export type { Warning } from './scene/scene.js';
