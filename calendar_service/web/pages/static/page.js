// Comfort for readers who run scripts; without them every page does its work.
import "./menus.js";
import "./zone.js";
import "./copy.js";
import "./live.js";
import "./beside.js";
