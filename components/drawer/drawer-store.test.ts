import { beforeEach, expect, it } from 'vitest';
import { closeDrawer, drawer, openDrawer, toggleDrawer } from './drawer-store.ts';

const heightShown = () => {
  const { shown, heights } = drawer.getState();
  return shown === null ? null : heights[shown];
};

beforeEach(() => drawer.setState(drawer.getInitialState()));

it('grows for a tab that needs more, and keeps its tabs where they are for one that needs less', () => {
  openDrawer('problems');
  expect(heightShown()).toBe(220);
  openDrawer('plan');
  expect(heightShown()).toBe(340);
  openDrawer('problems');
  expect(heightShown()).toBe(340);
});

it('opens anew as high as a tab was last', () => {
  openDrawer('endpoints');
  closeDrawer();
  toggleDrawer('problems');
  expect(heightShown()).toBe(220);
  toggleDrawer('problems');
  expect(heightShown()).toBeNull();
});
