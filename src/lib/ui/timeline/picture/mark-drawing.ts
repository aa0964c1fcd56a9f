import type { SourcedEvent } from '$lib/core/dataset/collection';
import { FAMILY_OF } from '$lib/core/dataset/family';
import type { Placement } from '$lib/core/timeline/labels';
import type { LiveMark } from '$lib/core/timeline/scene';
import { barStops, labelOffsetPx } from '../mark-look';
import type { BarDrawing, LabelDrawing, MarkDrawing } from './drawing';

/** A mark where it is in this frame, and what the reader has done with it. */
export interface MarkInMotion {
  readonly event: SourcedEvent;
  readonly mark: LiveMark;
  readonly placement: Pick<Placement, 'form' | 'side'>;
  readonly hasDate: boolean;
  /** A neighbour stands where its label would be. */
  readonly isCrowded: boolean;
  readonly isDim: boolean;
  readonly isLater: boolean;
  readonly isChosen: boolean;
  readonly isFocused: boolean;
  /** Lines it stands in: a stage without lanes has one. */
  readonly lines: Pick<MarkDrawing, 'tops' | 'tracks' | 'named' | 'thread' | 'isOut'>;
}

/** Where a label beside a dot begins: the default of `--label` in Mark.svelte. Unit: px. */
const LABEL_GAP_PX = 10;

/** A mark as it is drawn. */
export function markDrawing(moving: MarkInMotion): MarkDrawing {
  const { event, mark, lines, isDim, isLater, isChosen, isFocused } = moving;
  const { span } = event.placed;
  const isJoined = event.isDisputed || span.members.length > 1;
  const fromAnchor = (x: number): number => Math.round(x - mark.anchor);
  const told = mark.told === null ? null : fromAnchor(mark.told);
  return {
    ...lines,
    x: Math.round(mark.anchor),
    family: FAMILY_OF[event.kind],
    articleCount: event.articleIds.length,
    isHollow: event.dating.basis === 'record',
    isApproximate: span.isApproximate,
    isUncertain: span.isUncertain,
    isLater,
    isDim,
    isChosen,
    isFocused,
    bar: mark.isBar ? barDrawing(mark) : null,
    joints: isJoined ? { dots: mark.dots.map(fromAnchor), told } : null,
    label: labelDrawing(moving, mark.isBar || isJoined),
  };
}

function barDrawing(mark: LiveMark): BarDrawing {
  return {
    widthPx: Math.round(mark.x1 - mark.x0),
    passedPx: Math.max(-Math.round(mark.x0), 0),
    ...barStops(mark),
  };
}

/** `isPushed` when it does not stand beside a single dot. */
function labelDrawing(moving: MarkInMotion, isPushed: boolean): LabelDrawing | null {
  const { event, mark, placement, hasDate, isCrowded } = moving;
  if (placement.form === 'none' || isCrowded) return null;
  const isLeft = placement.side === 'left';
  return {
    title: placement.form === 'title' ? event.title : event.short,
    date: hasDate ? event.placed.shortWords : '',
    side: placement.side,
    x: isPushed ? labelOffsetPx(mark, isLeft) : isLeft ? -LABEL_GAP_PX : LABEL_GAP_PX,
  };
}
