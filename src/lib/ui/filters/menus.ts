/** What is inside the menus: loaded together, when the pointer or the focus comes near one of them. */
export { default as ActorChoices } from './ActorChoices.svelte';
export { default as ArticleChoices } from './ArticleChoices.svelte';
export { default as KindChoices } from './KindChoices.svelte';
export { default as KnownChoice } from './KnownChoice.svelte';
export { default as MarksList } from '$lib/ui/timeline/MarksList.svelte';
