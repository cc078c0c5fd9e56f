'use client';
import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import './assets/element.js';

/** `<knowledge-graph-explorer>` as a component. React 18 knows no events of elements, and of none its properties. */
export const KnowledgeGraphExplorer = forwardRef(function KnowledgeGraphExplorer(
  { onReady, onSelect, onNavigate, onError, className, remember, ...attributes },
  ref,
) {
  const element = useRef(null);
  useImperativeHandle(ref, () => element.current);
  useListener(element, 'kge-ready', onReady);
  useListener(element, 'kge-select', onSelect);
  useListener(element, 'kge-navigate', onNavigate);
  useListener(element, 'kge-error', onError);
  return createElement('knowledge-graph-explorer', {
    ...attributes,
    class: className,
    remember: remember || undefined, // React 18 would write `false` as an attribute
    suppressHydrationWarning: true, // the element says itself in which language and theme it is
    ref: element,
  });
});

function useListener(element, name, listener) {
  useEffect(() => {
    const { current } = element;
    if (!listener) return;
    current.addEventListener(name, listener);
    return () => current.removeEventListener(name, listener);
  }, [element, name, listener]);
}
