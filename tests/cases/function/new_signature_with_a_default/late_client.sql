SELECT label(1, '?');
