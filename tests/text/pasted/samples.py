"""What programs put on the clipboard, in their own manner, with words of our own."""

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word
15">
<title>Conceptbrief</title><link rel=File-List href="clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
 /* List Definitions */
 @list l0 {mso-list-id:481; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-tab-stop:none; mso-level-number-position:left; text-indent:-18.0pt;}
 @list l0:level2 {mso-level-number-format:alpha-lower; mso-level-tab-stop:none;}
 @list l1:level1 {mso-level-number-format:bullet; mso-level-text:\\2013; mso-level-tab-stop:none;}
 @list l2:level1 {mso-level-start-at:4; mso-level-tab-stop:none;}
-->
</style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-list:l9 level1 lfo9'><![if !supportLists]><span style='mso-list:Ignore'>1<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Aanleiding<o:p></o:p></h1>
<p class=MsoNormal>Geachte <b style='mso-bidi-font-weight:normal'>heer</b> <st1:PersonName w:st="on"
ProductID="de Voorbeeld">de&nbsp;Voorbeeld</st1:PersonName>,<span style='mso-spacerun:yes'>&nbsp; </span>dank
voor uw <i>brief</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a> over
CO<sub>2</sub> en m<sup>2</sup>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Wij <del cite="mailto:x" datetime="2031-01-02T10:00">weigeren</del><ins cite="mailto:x"
datetime="2031-01-02T10:00">steunen</ins> <a style='mso-comment-reference:AV_1;mso-comment-date:20310102T1000'>dit
plan</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1"
href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AV1]</a><span
style='mso-special-character:comment'>&nbsp;</span></span></span>; zie <a
href="https://www.voorbeeld.example/plan?a=1&amp;b=2"><span style='color:blue'>de website</span></a>.<br>
Tweede regel.<span style='display:none;mso-hide:all'>verborgen</span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ten eerste<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span>&nbsp; </span></span><![endif]>onderdeel</p>
<p class=MsoListParagraphCxSpMiddle>Vervolg van het onderdeel.</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Ten tweede</p>
<p class=MsoNormal>Tussendoor.</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span
style='mso-list:Ignore'>4.<span>&nbsp; </span></span><![endif]>Ten vierde</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='font-family:Calibri'><span style='mso-list:Ignore'>–<span>&nbsp; </span></span></span><![endif]>streepje</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
 <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=200 colspan=2 valign=top><p
 class=MsoNormal><b>Bedragen<o:p></o:p></b></p></td></tr></thead>
 <tr><td rowspan=2><p class=MsoNormal>2031</p></td><td><p class=MsoNormal>12</p></td></tr>
 <tr><td><p class=MsoNormal>13</p></td></tr>
</table>
<p class=MsoHeading7>Kopje</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="a.png"/></v:shape><![endif]--><![if !vml]><img
width=10 height=10 src="file:///C:/Temp/clip_image001.png" alt="Een foto"><![endif]></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1
width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if
!supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> Kamerstuk 12&nbsp;345,
nr.&nbsp;6.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Weten we dit
zeker?</p></div></div>
<!--EndFragment--></body></html>"""

WRITER = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">
p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }</style></head>
<body lang="nl-NL" link="#000080" vlink="#800000" dir="ltr"><h2 class="western">Toelichting</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Verdana, sans-serif"><font size="2" style="font-size:
9pt">Een
zin met een <u>noot</u><a class="sdfootnoteanc" name="sdfootnote1anc"
href="#sdfootnote1sym"><sup>1</sup></a>.</font></font></p>
<ol start="3"><li><p style="margin-bottom: 0cm">drie</p>
<ol type="a"><li><p>onder drie</p></li></ol></li><li><p>vier</p></li></ol>
<table width="665" cellpadding="4" cellspacing="0"><col width="328"/><thead><tr valign="top"><th
width="328"><p>Jaar</p></th>
<th><p>Aantal</p></th></tr></thead><tbody><tr><td><p>2031</p></td><td><p>7</p></td></tr></tbody></table>
<p><br/>
</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">1</a>
De noot van Writer.</p></div></body></html>"""

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><h2 dir="ltr"
style="line-height:1.38"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Standpunt</span></h2><p
dir="ltr"><span style="font-weight:400;font-style:normal;">Gewoon, </span><span
style="font-weight:700;">vet</span><span
style="font-weight:400"> en </span><span style="font-weight:400;font-style:italic;">schuin</span><span
style="vertical-align:super;">e</span>.</p><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc"
aria-level="1"><p dir="ltr" role="presentation"><span>een</span></p></li><ul><li dir="ltr"
style="list-style-type:circle" aria-level="2"><p role="presentation"><span>binnenin</span></p></li></ul><li
dir="ltr" style="list-style-type:disc" aria-level="1"><p role="presentation"><span>twee</span></p></li></ul><br
class="Apple-interchange-newline"></b>"""

OUTLOOK = """<html><head><style>@list l0:level1 {mso-level-number-format:bullet; mso-level-text:-;}</style></head>
<body lang=NL><div class=WordSection1><p class=MsoNormal>Hallo,<o:p></o:p></p>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>eerste
punt<o:p></o:p></li><li class=MsoListParagraph style='mso-list:l0 level1 lfo1'>tweede punt</li></ul>
<p class=MsoPlainText>Groet,<br>Een voorbeeld<br><br>Afdeling Voorbeeld</p>
<table border=0><tr><td><p class=MsoNormal>Handtekening</p></td></tr></table></div></body></html>"""

BROWSER = """Version:0.9
StartHTML:00000097
EndHTML:00000170
<html><body><!--StartFragment--><nav><ul><li>Menu</li></ul></nav><article><h4>Diep kopje</h4><p>Tekst met
<code>code</code> en <a
href="javascript:alert(1)">een val</a>.</p><blockquote><p>Een <em>citaat</em>.</p></blockquote>
<script>alert("nee")</script><figure><img src="x.png" alt="Beeld"><figcaption>Onderschrift</figcaption></figure>
<dl><dt>Begrip</dt><dd>Uitleg</dd></dl></article><!--EndFragment--></body></html>"""
