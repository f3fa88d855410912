import { onContentUpdated, useData } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { nextTick, watch } from 'vue';
import { drawDiagrams } from './diagrams.js';
import './style.css';

export default {
  extends: DefaultTheme,
  setup() {
    const { isDark } = useData();
    const draw = () => void drawDiagrams(isDark.value);
    onContentUpdated(draw);
    watch(isDark, () => nextTick(draw));
  },
};
