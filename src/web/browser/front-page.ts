// The program of the front page.
document.documentElement.dataset['script'] = 'on';
