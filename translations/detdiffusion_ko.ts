<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New layout</source>
        <translation>새 레이아웃(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty layout</source>
        <translation>빈 레이아웃을 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a layout, or a picture painted here</source>
        <translation>레이아웃이나 여기서 그린 그림을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>레이아웃 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>레이아웃을 저장합니다</translation>
    </message>
    <message>
        <source>Save layout &amp;as…</source>
        <translation>다른 이름으로 레이아웃 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the layout under another name</source>
        <translation>레이아웃을 다른 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>그림 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the picture as PNG, with everything needed to paint it again</source>
        <translation>다시 그리는 데 필요한 모든 정보와 함께 그림을 PNG로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the change back</source>
        <translation>되돌린 변경을 다시 적용합니다</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to the clipboard</source>
        <translation>선택한 상자를 클립보드로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected boxes to the clipboard</source>
        <translation>선택한 상자를 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>C&amp;opy as COCO</source>
        <translation>COCO로 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected boxes as the text of a COCO file</source>
        <translation>선택한 상자를 COCO 파일의 텍스트로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Add the boxes of the clipboard: of another layout, or layout or COCO text</source>
        <translation>클립보드의 상자를 추가합니다: 다른 레이아웃의 상자, 또는 레이아웃이나 COCO 텍스트</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>Add a copy of the selected boxes</source>
        <translation>선택한 상자의 사본을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the selected boxes</source>
        <translation>선택한 상자를 지웁니다</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select tool</source>
        <translation>선택 도구(&amp;S)</translation>
    </message>
    <message>
        <source>Move and resize boxes; a drag on empty ground draws</source>
        <translation>상자를 옮기고 크기를 바꿉니다. 빈 곳에서 끌면 새 상자가 그려집니다</translation>
    </message>
    <message>
        <source>&amp;Draw tool</source>
        <translation>그리기 도구(&amp;D)</translation>
    </message>
    <message>
        <source>Every drag draws a box, also inside another one</source>
        <translation>끌 때마다 상자를 그립니다. 다른 상자 안에서도 그립니다</translation>
    </message>
    <message>
        <source>Change &amp;class…</source>
        <translation>클래스 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>Type the class of the selected boxes and of the next one</source>
        <translation>선택한 상자와 다음 상자의 클래스를 입력합니다</translation>
    </message>
    <message>
        <source>&amp;Previous class</source>
        <translation>이전 클래스(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the class used before</source>
        <translation>바로 전에 쓰던 클래스로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Toggle easy / hard</source>
        <translation>쉬움 / 어려움 전환(&amp;T)</translation>
    </message>
    <message>
        <source>Easy: a detector should find the object. Hard: it should miss it</source>
        <translation>쉬움: 탐지기가 물체를 찾아야 합니다. 어려움: 놓쳐야 합니다</translation>
    </message>
    <message>
        <source>Set &amp;easy</source>
        <translation>쉬움으로(&amp;E)</translation>
    </message>
    <message>
        <source>A detector should find the object</source>
        <translation>탐지기가 물체를 찾아야 합니다</translation>
    </message>
    <message>
        <source>Set &amp;hard</source>
        <translation>어려움으로(&amp;H)</translation>
    </message>
    <message>
        <source>A detector should miss the object</source>
        <translation>탐지기가 물체를 놓쳐야 합니다</translation>
    </message>
    <message>
        <source>&amp;Unset the attribute</source>
        <translation>속성 지우기(&amp;U)</translation>
    </message>
    <message>
        <source>The model is told nothing about how easy the object is to find</source>
        <translation>물체를 찾기가 얼마나 쉬운지 모델에 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>왼쪽 가장자리 맞춤(&amp;L)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common left edge</source>
        <translation>선택한 상자를 공통된 왼쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Align &amp;centres horizontally</source>
        <translation>가로 가운데 맞춤(&amp;C)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes above each other</source>
        <translation>선택한 상자의 중심을 위아래로 나란히 놓습니다</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>오른쪽 가장자리 맞춤(&amp;R)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common right edge</source>
        <translation>선택한 상자를 공통된 오른쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>위쪽 가장자리 맞춤(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common top edge</source>
        <translation>선택한 상자를 공통된 위쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Align centres &amp;vertically</source>
        <translation>세로 가운데 맞춤(&amp;V)</translation>
    </message>
    <message>
        <source>Put the centres of the selected boxes beside each other</source>
        <translation>선택한 상자의 중심을 좌우로 나란히 놓습니다</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>아래쪽 가장자리 맞춤(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected boxes to their common bottom edge</source>
        <translation>선택한 상자를 공통된 아래쪽 가장자리로 옮깁니다</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>가로로 고르게 배치(&amp;H)</translation>
    </message>
    <message>
        <source>Equal gaps from left to right; needs three boxes</source>
        <translation>왼쪽에서 오른쪽으로 간격을 같게 합니다. 상자 세 개가 필요합니다</translation>
    </message>
    <message>
        <source>Distribute v&amp;ertically</source>
        <translation>세로로 고르게 배치(&amp;E)</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom; needs three boxes</source>
        <translation>위에서 아래로 간격을 같게 합니다. 상자 세 개가 필요합니다</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>앞으로(&amp;R)</translation>
    </message>
    <message>
        <source>One step later in the drawing order</source>
        <translation>그리는 순서를 한 단계 뒤로 미룹니다</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>뒤로(&amp;L)</translation>
    </message>
    <message>
        <source>One step earlier in the drawing order</source>
        <translation>그리는 순서를 한 단계 앞당깁니다</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>잠그기 또는 풀기(&amp;K)</translation>
    </message>
    <message>
        <source>Locked boxes can&apos;t be moved, resized or deleted, and drags pass through them</source>
        <translation>잠긴 상자는 옮기거나 크기를 바꾸거나 지울 수 없고, 끌기는 그대로 통과합니다</translation>
    </message>
    <message>
        <source>H&amp;ide or show</source>
        <translation>숨기기 또는 보이기(&amp;I)</translation>
    </message>
    <message>
        <source>Hidden boxes are not shown, but painted all the same</source>
        <translation>숨긴 상자는 보이지 않지만 그림에는 그려집니다</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden boxes</source>
        <translation>숨긴 상자 보이기(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one pixel of the screen</source>
        <translation>그림의 1픽셀을 화면의 1픽셀로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>창에 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>페이지 전체를 보여 줍니다</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>너비에 맞춤(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>스냅(&amp;S)</translation>
    </message>
    <message>
        <source>Edges stick to the grid and to other boxes; Alt lets go</source>
        <translation>가장자리가 격자와 다른 상자에 달라붙습니다. Alt를 누르면 풀립니다</translation>
    </message>
    <message>
        <source>C&amp;rosshair</source>
        <translation>십자선(&amp;R)</translation>
    </message>
    <message>
        <source>Lines through the pointer while drawing</source>
        <translation>그리는 동안 포인터를 지나는 선을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Hide all boxes</source>
        <translation>모든 상자 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Boxes over the picture</source>
        <translation>그림 위에 상자 표시(&amp;B)</translation>
    </message>
    <message>
        <source>Show the boxes over the picture, or the picture alone</source>
        <translation>그림 위에 상자를 표시하거나 그림만 보여 줍니다</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>Paint the layout</source>
        <translation>레이아웃을 그림으로 생성</translation>
    </message>
    <message>
        <source>Generate &amp;pair</source>
        <translation>쌍 생성(&amp;P)</translation>
    </message>
    <message>
        <source>Paint the layout all easy and all hard from the same seed</source>
        <translation>같은 시드로 모두 쉬움과 모두 어려움을 함께 생성</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Stop painting or loading</source>
        <translation>생성이나 불러오기를 멈춤</translation>
    </message>
    <message>
        <source>&amp;Keep the seed</source>
        <translation>시드 유지(&amp;K)</translation>
    </message>
    <message>
        <source>The next picture uses the seed of the one shown</source>
        <translation>다음 그림은 지금 보이는 그림의 시드를 씁니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>키보드와 마우스(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About DetDiffusion Studio</source>
        <translation>DetDiffusion Studio 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Class of key %1</source>
        <translation>%1 키의 클래스</translation>
    </message>
    <message>
        <source>Paste boxes of the pre&amp;vious layout</source>
        <translation>이전 레이아웃의 상자 붙여넣기(&amp;V)</translation>
    </message>
    <message>
        <source>Add the boxes of the layout that was open before</source>
        <translation>바로 전에 열려 있던 레이아웃의 상자를 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>상자 추가(&amp;A)</translation>
    </message>
    <message>
        <source>A box where there is room; the arrows move it, Ctrl and the arrows resize it</source>
        <translation>빈자리에 상자를 놓습니다. 화살표 키로 옮기고 Ctrl+화살표 키로 크기를 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Trace a picture…</source>
        <translation>그림 대고 그리기(&amp;T)…</translation>
    </message>
    <message>
        <source>Put a photograph under the boxes, to draw them after it</source>
        <translation>상자 아래에 사진을 깔고 따라 그립니다</translation>
    </message>
    <message>
        <source>Re&amp;move the traced picture</source>
        <translation>밑그림 없애기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>패널 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back to where they were at first</source>
        <translation>모든 패널을 처음 자리로 되돌립니다</translation>
    </message>
    <message>
        <source>Contact &amp;sheet</source>
        <translation>모음 시트(&amp;S)</translation>
    </message>
    <message>
        <source>Paint the layout with several seeds in a row</source>
        <translation>여러 시드로 레이아웃을 차례로 생성합니다</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>스윕(&amp;W)</translation>
    </message>
    <message>
        <source>Paint the layout, then once more for every box with its attribute flipped, all from one seed: what does each attribute change?</source>
        <translation>레이아웃을 그린 뒤, 상자마다 속성을 뒤집어 같은 시드로 한 장씩 더 그립니다. 각 속성이 무엇을 바꿀까요?</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>모두 취소(&amp;A)</translation>
    </message>
    <message>
        <source>Stop painting and cancel everything that waits</source>
        <translation>생성을 멈추고 대기 중인 작업을 모두 취소합니다</translation>
    </message>
    <message>
        <source>Next way to co&amp;mpare</source>
        <translation>다음 비교 방식(&amp;M)</translation>
    </message>
    <message>
        <source>Side by side, slider, flicker, difference</source>
        <translation>나란히, 슬라이더, 번갈아 보기, 차이</translation>
    </message>
    <message>
        <source>Swap si&amp;des</source>
        <translation>좌우 바꾸기(&amp;D)</translation>
    </message>
    <message>
        <source>Exchange the two pictures that are compared</source>
        <translation>비교하는 두 그림의 자리를 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>기록(&amp;L)</translation>
    </message>
    <message>
        <source>What happened, to read or to send along with a question</source>
        <translation>무슨 일이 있었는지 읽거나 문의에 첨부합니다</translation>
    </message>
    <message>
        <source>&amp;Training runs…</source>
        <translation>학습(&amp;T)…</translation>
    </message>
    <message>
        <source>Fine-tune a model, watch its curves, paint with it</source>
        <translation>모델을 미세 조정하고 곡선을 지켜보며 그 모델로 그림을 생성합니다</translation>
    </message>
    <message>
        <source>&amp;Data sets…</source>
        <translation>데이터셋(&amp;D)…</translation>
    </message>
    <message>
        <source>Look through data sets, count, filter, label and edit them</source>
        <translation>데이터셋을 살펴보고 세고 거르고 라벨링하고 편집합니다</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>다음 그림(&amp;N)</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open its next picture</source>
        <translation>상자를 데이터셋에 저장하고 다음 그림을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>이전 그림(&amp;P)</translation>
    </message>
    <message>
        <source>Save the boxes into the data set and open the picture before</source>
        <translation>상자를 데이터셋에 저장하고 이전 그림을 엽니다</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>small</source>
        <translation>작음</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>얇음</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>겹침</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>모르는 클래스</translation>
    </message>
    <message>
        <source>too many boxes</source>
        <translation>상자가 너무 많음</translation>
    </message>
    <message>
        <source>unusual number</source>
        <translation>드문 개수</translation>
    </message>
    <message>
        <source>Enlarge to 2 %</source>
        <translation>2 %로 키우기</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>키우기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Change class…</source>
        <translation>클래스 바꾸기…</translation>
    </message>
    <message>
        <source>Keep the largest</source>
        <translation>큰 것만 남기기</translation>
    </message>
    <message>
        <source>%1: under 2 % of the picture</source>
        <translation>%1: 그림의 2 % 미만</translation>
    </message>
    <message>
        <source>%1: under %2 pixels across</source>
        <translation>%1: 폭이 %2픽셀 미만</translation>
    </message>
    <message>
        <source>%1: two edges on one location token</source>
        <translation>%1: 두 가장자리가 같은 위치 토큰에 있음</translation>
    </message>
    <message>
        <source>%1: twice in the same place</source>
        <translation>%1: 같은 자리에 두 번</translation>
    </message>
    <message>
        <source>%1 and %2 cover each other</source>
        <translation>%1, %2: 서로 겹침</translation>
    </message>
    <message>
        <source>%1: unknown to the model</source>
        <translation>%1: 모델이 모르는 클래스</translation>
    </message>
    <message>
        <source>%1 boxes, the model has room for %2</source>
        <translation>상자 %1개, 모델은 %2개까지 받습니다</translation>
    </message>
    <message>
        <source>Number of boxes: %1, usual are 3 to 8</source>
        <translation>상자 %1개, 보통은 3~8개입니다</translation>
    </message>
    <message>
        <source>Boxes this small were not in the training data and may be ignored.</source>
        <translation>이렇게 작은 상자는 학습 데이터에 없어서 무시될 수 있습니다.</translation>
    </message>
    <message>
        <source>The model paints in cells of this size and can&apos;t tell thinner boxes apart.</source>
        <translation>모델은 이 크기의 칸 단위로 그리므로 더 얇은 상자는 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>The model is told the places of the edges in steps, and these two fall together.</source>
        <translation>모델은 가장자리의 위치를 단계로 전달받는데, 이 두 가장자리는 같은 단계에 놓입니다.</translation>
    </message>
    <message>
        <source>The model is asked for two objects of one class in one place.</source>
        <translation>한 자리에 같은 클래스의 물체를 두 개 요청하고 있습니다.</translation>
    </message>
    <message>
        <source>The model may paint only one of the two objects.</source>
        <translation>모델이 두 물체 중 하나만 그릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The model was not trained with this class and can&apos;t paint it.</source>
        <translation>이 클래스로 학습하지 않은 모델이라 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s prompt has no room for more boxes.</source>
        <translation>모델의 프롬프트에 상자가 더 들어갈 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The model was trained and measured with 3 to 8 boxes in a picture.</source>
        <translation>모델은 그림당 상자 3~8개로 학습하고 평가했습니다.</translation>
    </message>
    <message>
        <source>rare class</source>
        <translation>드문 클래스</translation>
    </message>
    <message>
        <source>%1: rare in training</source>
        <translation>%1: 학습 데이터에 드묾</translation>
    </message>
    <message>
        <source>The model has seen few objects of this class: less than a quarter of what a class has on average. It may paint it badly.</source>
        <translation>모델이 이 클래스의 물체를 거의 보지 못했습니다. 클래스 평균의 4분의 1이 안 됩니다. 잘 그리지 못할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Comes with the first line that the training logs.</source>
        <translation>학습이 첫 기록을 남기면 나타납니다.</translation>
    </message>
    <message>
        <source>Comes with the first validation; the settings of the run say after how many steps.</source>
        <translation>첫 검증 뒤에 나타납니다. 몇 스텝 뒤인지는 학습 설정에 있습니다.</translation>
    </message>
    <message>
        <source>Comes with the first checkpoint, if a detector and sample layouts are set.</source>
        <translation>탐지기와 샘플 레이아웃을 지정했다면 첫 체크포인트와 함께 나타납니다.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>Same pictures, same noise every time: when it falls, the model gets better.</source>
        <translation>매번 같은 그림과 같은 노이즈를 씁니다. 내려가면 모델이 나아지고 있는 것입니다.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Denoising</source>
        <translation>노이즈 제거</translation>
    </message>
    <message>
        <source>Validation of the perception loss</source>
        <translation>지각 손실 검증</translation>
    </message>
    <message>
        <source>Perception</source>
        <translation>지각</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>BCE</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Other noise at every step: read the trend only.</source>
        <translation>스텝마다 노이즈가 다르므로 추세만 보세요.</translation>
    </message>
    <message>
        <source>Denoising loss</source>
        <translation>노이즈 제거 손실</translation>
    </message>
    <message>
        <source>Perception loss</source>
        <translation>지각 손실</translation>
    </message>
    <message>
        <source>Masks: BCE and dice</source>
        <translation>마스크: BCE와 Dice</translation>
    </message>
    <message>
        <source>The two parts of the perception loss.</source>
        <translation>지각 손실을 이루는 두 부분입니다.</translation>
    </message>
    <message>
        <source>Denoising loss by noise level</source>
        <translation>노이즈 수준별 노이즈 제거 손실</translation>
    </message>
    <message>
        <source>Tenths of the noise schedule: the first holds the least noise, where details are learnt.</source>
        <translation>노이즈 스케줄을 10등분한 것입니다. 첫 구간은 노이즈가 가장 적고 세부를 배우는 곳입니다.</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1~%2 %</translation>
    </message>
    <message>
        <source>Detector agreement</source>
        <translation>탐지기와의 일치율</translation>
    </message>
    <message>
        <source>Share of the sample boxes that came out as asked.</source>
        <translation>샘플 상자 중 요청대로 나온 것의 비율입니다.</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>요청대로</translation>
    </message>
    <message>
        <source>Boxes found by the detector</source>
        <translation>탐지기가 찾은 상자</translation>
    </message>
    <message>
        <source>Easy boxes shall be found, hard ones not.</source>
        <translation>쉬움 상자는 찾아야 하고 어려움 상자는 놓쳐야 합니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Falls by itself after a rollback.</source>
        <translation>이전 체크포인트로 되돌아가면 자동으로 낮아집니다.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>기울기 노름</translation>
    </message>
    <message>
        <source>Before clipping; peaks announce a loss explosion.</source>
        <translation>클리핑 전 값입니다. 치솟으면 손실이 곧 폭주할 수 있습니다.</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>초당 샘플 수</translation>
    </message>
    <message>
        <source>Of all processes together.</source>
        <translation>모든 프로세스를 합한 값입니다.</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>메모리 (MB)</translation>
    </message>
    <message>
        <source>Resident memory of the process.</source>
        <translation>프로세스의 상주 메모리입니다.</translation>
    </message>
    <message>
        <source>Waiting for data</source>
        <translation>데이터 대기</translation>
    </message>
    <message>
        <source>Share of the time; above 0.02 the disk is slow.</source>
        <translation>전체 시간 중 비율입니다. 0.02를 넘으면 디스크가 느린 것입니다.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Total loss</source>
        <translation>총손실</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>노이즈 수준</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>일치율</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>BCE plus dice of the predicted masks, counted less where there is more noise.</source>
        <translation>예측한 마스크의 BCE와 Dice를 더한 값입니다. 노이즈가 많을수록 적게 반영합니다.</translation>
    </message>
    <message>
        <source>GPU memory in MB</source>
        <translation>GPU 메모리 (MB)</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>not finite</source>
        <translation>유한하지 않음</translation>
    </message>
</context>
<context>
    <name>CurveExport</name>
    <message>
        <source>Curves of a training run</source>
        <translation>학습 곡선</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>%1 파일을 쓸 수 없습니다 (%2). 다른 폴더를 고르거나 여유 공간을 확보하세요</translation>
    </message>
</context>
<context>
    <name>CurvesCsv</name>
    <message>
        <source>%1 can&apos;t be written (%2): choose another folder or free space</source>
        <translation>%1 파일을 쓸 수 없습니다 (%2). 다른 폴더를 고르거나 여유 공간을 확보하세요</translation>
    </message>
</context>
<context>
    <name>DatasetDialogs</name>
    <message>
        <source>Open a data set</source>
        <translation>데이터셋 열기</translation>
    </message>
    <message>
        <source>COCO files and data.yaml (*.json *.yaml *.yml);;All files (*)</source>
        <translation>COCO 파일과 data.yaml (*.json *.yaml *.yml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open the folder of a data set: COCO, YOLO, Pascal VOC or layouts</source>
        <translation>데이터셋 폴더 열기: COCO, YOLO, Pascal VOC 또는 레이아웃</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures</source>
        <translation>그림 폴더 고르기</translation>
    </message>
    <message>
        <source>Write what is kept</source>
        <translation>남긴 것 저장</translation>
    </message>
    <message>
        <source>COCO files (*.json)</source>
        <translation>COCO 파일 (*.json)</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>New classes</source>
        <translation>새 클래스</translation>
    </message>
    <message>
        <source>The data set does not have these classes yet:
%1</source>
        <translation>데이터셋에 아직 없는 클래스입니다:
%1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message numerus="yes">
        <source>The boxes of %n picture(s) could not be written into the data set.</source>
        <translation>
            <numerusform>그림 %n장의 상자를 데이터셋에 저장하지 못했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open layout</source>
        <translation>레이아웃 열기</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>레이아웃 저장</translation>
    </message>
    <message>
        <source>Layouts (*.layout.json *.json)</source>
        <translation>레이아웃 (*.layout.json *.json)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Add LoRA</source>
        <translation>LoRA 추가</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors);;All files (*)</source>
        <translation>LoRA 파일 (*.safetensors);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Replace pictures</source>
        <translation>그림 바꾸기</translation>
    </message>
    <message>
        <source>These files exist already:
%1</source>
        <translation>이미 있는 파일입니다:
%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>The layout “%1” has changes that are not saved.</source>
        <translation>레이아웃 “%1”에 저장하지 않은 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Trace a picture</source>
        <translation>그림 대고 그리기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp);;All files (*)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.webp *.bmp);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Log files (*.log *.txt)</source>
        <translation>기록 파일 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>폴더로 내보내기</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the gallery to the trash?</source>
        <translation>
            <numerusform>갤러리 항목 %n개를 휴지통으로 옮길까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a detector</source>
        <translation>탐지기 고르기</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.json);;All files (*)</source>
        <translation>탐지기 (*.onnx *.cfg *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Layouts, annotations and pictures (%1);;Layouts (*.json);;Pictures painted here (*.png *.jpg);;All files (*)</source>
        <translation>레이아웃, 어노테이션, 그림 (%1);;레이아웃 (*.json);;여기서 그린 그림 (*.png *.jpg);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Pair, seed %1</source>
        <translation>쌍, 시드 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from seed %1</source>
        <translation>
            <numerusform>그림 %n장, 시드 %1부터</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sweep over %n box(es), seed %1</source>
        <translation>
            <numerusform>상자 %n개 스윕, 시드 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, seed %1</source>
        <translation>그림, 시드 %1</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>그리는 중</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message numerus="yes">
        <source>Search over up to %n seed(s) from %1</source>
        <translation>
            <numerusform>시드 최대 %n개 찾기, %1부터</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LabellingPrompts</name>
    <message>
        <source>Add a detector</source>
        <translation>탐지기 추가</translation>
    </message>
    <message>
        <source>Detectors (*.onnx *.cfg *.weights *.json);;All files (*)</source>
        <translation>탐지기 (*.onnx *.cfg *.weights *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>새 파일로 저장</translation>
    </message>
    <message>
        <source>COCO annotations (*.json)</source>
        <translation>COCO 어노테이션 (*.json)</translation>
    </message>
</context>
<context>
    <name>MemoryOutlook</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>About %1 of %2 free</source>
        <translation>여유 %2 중 약 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>About %1 on the GPU</source>
        <translation>GPU 메모리 약 %1</translation>
    </message>
    <message>
        <source>The model alone needs about %1, %2 are free.</source>
        <translation>모델만으로 약 %1가 필요하지만 여유는 %2입니다.</translation>
    </message>
    <message>
        <source>A picture needs about %1, %2 are free. A smaller size helps.</source>
        <translation>그림 한 장에 약 %1가 필요하지만 여유는 %2입니다. 크기를 줄여 보세요.</translation>
    </message>
    <message>
        <source>Closing other programs helps.</source>
        <translation>다른 프로그램을 닫으면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>16 bits help, or closing other programs.</source>
        <translation>16비트를 쓰거나 다른 프로그램을 닫으면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Enough for one picture, but a pair needs about %1, and %2 are free.</source>
        <translation>그림 한 장은 가능하지만 한 쌍에는 약 %1가 필요하고 여유는 %2입니다.</translation>
    </message>
    <message>
        <source>Model %1, denoising %2, decoding %3. A model that is loaded counts as free.</source>
        <translation>모델 %1, 노이즈 제거 %2, 디코딩 %3. 이미 불러온 모델은 여유로 계산합니다.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>상자(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>맞춤과 배치(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Snapping</source>
        <translation>스냅 대상(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>시스템(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>이전 버전(&amp;E)</translation>
    </message>
    <message>
        <source>Picture si&amp;ze</source>
        <translation>그림 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>학습(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MetricsLines</name>
    <message>
        <source>%1 can&apos;t be read (%2): check its permissions</source>
        <translation>%1 파일을 읽을 수 없습니다 (%2). 권한을 확인하세요</translation>
    </message>
</context>
<context>
    <name>MoveGesture</name>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>워커</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>What trains</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA 랭크</translation>
    </message>
    <message>
        <source>Folder of encoded pictures</source>
        <translation>인코딩한 그림 폴더</translation>
    </message>
    <message>
        <source>Start model</source>
        <translation>시작 모델</translation>
    </message>
    <message>
        <source>Autoencoder (VAE)</source>
        <translation>오토인코더 (VAE)</translation>
    </message>
    <message>
        <source>U-Net</source>
        <translation>U-Net</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>텍스트 인코더</translation>
    </message>
    <message>
        <source>Noise schedule</source>
        <translation>노이즈 스케줄</translation>
    </message>
    <message>
        <source>Perception head</source>
        <translation>지각 헤드</translation>
    </message>
    <message>
        <source>Prompt template</source>
        <translation>프롬프트 템플릿</translation>
    </message>
    <message>
        <source>Location grid, columns</source>
        <translation>위치 격자 열 수</translation>
    </message>
    <message>
        <source>Location grid, rows</source>
        <translation>위치 격자 행 수</translation>
    </message>
    <message>
        <source>Boxes in a prompt, at most</source>
        <translation>프롬프트당 최대 상자 수</translation>
    </message>
    <message>
        <source>Scale of the location embeddings</source>
        <translation>위치 임베딩 배율</translation>
    </message>
    <message>
        <source>Guidance when painting</source>
        <translation>그릴 때 가이던스</translation>
    </message>
    <message>
        <source>Steps when painting</source>
        <translation>그릴 때 단계 수</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>어노테이션</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Pictures of the validation</source>
        <translation>검증 그림</translation>
    </message>
    <message>
        <source>Validation pictures, at most</source>
        <translation>검증 그림 최대 수</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비 (픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이 (픽셀)</translation>
    </message>
    <message>
        <source>Smallest box, share of the picture</source>
        <translation>가장 작은 상자, 그림 대비 비율</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Mirror half of the samples</source>
        <translation>샘플 절반을 좌우 반전</translation>
    </message>
    <message>
        <source>Bad pictures, largest share</source>
        <translation>불량 그림 최대 비율</translation>
    </message>
    <message>
        <source>Share of empty prompts</source>
        <translation>빈 프롬프트 비율</translation>
    </message>
    <message>
        <source>Share without easy and hard</source>
        <translation>쉬움과 어려움 없는 비율</translation>
    </message>
    <message>
        <source>Easy and hard in prompts</source>
        <translation>프롬프트에 쉬움과 어려움 표시</translation>
    </message>
    <message>
        <source>Weight by foreground</source>
        <translation>전경에 따라 가중</translation>
    </message>
    <message>
        <source>Foreground weight w</source>
        <translation>전경 가중치 w</translation>
    </message>
    <message>
        <source>Foreground power p</source>
        <translation>전경 지수 p</translation>
    </message>
    <message>
        <source>Min-SNR gamma</source>
        <translation>Min-SNR 감마</translation>
    </message>
    <message>
        <source>Perception loss, weight λ</source>
        <translation>지각 손실 가중치 λ</translation>
    </message>
    <message>
        <source>Absent classes</source>
        <translation>그림에 없는 클래스</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Stop after step</source>
        <translation>중지할 스텝</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Parts of a batch</source>
        <translation>배치 분할 수</translation>
    </message>
    <message>
        <source>Gradient checkpointing</source>
        <translation>그래디언트 체크포인팅</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Text encoder, factor on the rate</source>
        <translation>텍스트 인코더 학습률 배수</translation>
    </message>
    <message>
        <source>Token embeddings, factor on the rate</source>
        <translation>토큰 임베딩 학습률 배수</translation>
    </message>
    <message>
        <source>Text layers, factor per layer</source>
        <translation>텍스트 층마다 곱할 배수</translation>
    </message>
    <message>
        <source>Perception head, factor on the rate</source>
        <translation>지각 헤드 학습률 배수</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>학습률 스케줄</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>워밍업 스텝 수</translation>
    </message>
    <message>
        <source>Decay steps</source>
        <translation>감쇠 스텝 수</translation>
    </message>
    <message>
        <source>Final rate, share of the peak</source>
        <translation>마지막 학습률, 최댓값 대비 비율</translation>
    </message>
    <message>
        <source>AdamW beta 1</source>
        <translation>AdamW 베타 1</translation>
    </message>
    <message>
        <source>AdamW beta 2</source>
        <translation>AdamW 베타 2</translation>
    </message>
    <message>
        <source>AdamW epsilon</source>
        <translation>AdamW 엡실론</translation>
    </message>
    <message>
        <source>Gradient norm, at most</source>
        <translation>기울기 노름 최댓값</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA 감쇠율</translation>
    </message>
    <message>
        <source>Steps between log lines</source>
        <translation>기록 간격 (스텝)</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>검증 간격 (스텝)</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>체크포인트 간격 (스텝)</translation>
    </message>
    <message>
        <source>Checkpoints to keep</source>
        <translation>남길 체크포인트 수</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>샘플 간격 (스텝)</translation>
    </message>
    <message>
        <source>Sample pictures</source>
        <translation>샘플 그림 수</translation>
    </message>
    <message>
        <source>Detector that judges the samples</source>
        <translation>샘플을 판정할 탐지기</translation>
    </message>
    <message>
        <source>Skip a step: gradient norm, times the median</source>
        <translation>스텝 건너뛰기: 기울기 노름, 중앙값의 배수</translation>
    </message>
    <message>
        <source>Go back: loss, times the least</source>
        <translation>되돌아가기: 손실, 최솟값의 배수</translation>
    </message>
    <message>
        <source>Steps of a median</source>
        <translation>중앙값을 낼 스텝 수</translation>
    </message>
    <message>
        <source>Go back after skipped steps</source>
        <translation>되돌아가기 전 건너뛸 스텝 수</translation>
    </message>
    <message>
        <source>Factor on the rate when going back</source>
        <translation>되돌아갈 때 학습률 배수</translation>
    </message>
    <message>
        <source>Times to go back, at most</source>
        <translation>되돌아가기 최대 횟수</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>When a run goes astray</source>
        <translation>학습이 불안정할 때</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32비트 (fp32)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (bf16)</source>
        <translation>혼합, 16비트 (bf16)</translation>
    </message>
    <message>
        <source>Mixed, 16 bit (fp16), GPU only</source>
        <translation>혼합, 16비트 (fp16), GPU 전용</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Text encoder alone</source>
        <translation>텍스트 인코더만</translation>
    </message>
    <message>
        <source>U-Net and text encoder</source>
        <translation>U-Net과 텍스트 인코더</translation>
    </message>
    <message>
        <source>New token embeddings</source>
        <translation>새 토큰 임베딩</translation>
    </message>
    <message>
        <source>LoRA adapters on the U-Net</source>
        <translation>U-Net의 LoRA 어댑터</translation>
    </message>
    <message>
        <source>Of the objects</source>
        <translation>물체의 마스크</translation>
    </message>
    <message>
        <source>The boxes</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>Constant, falls at the end (WSD)</source>
        <translation>일정, 끝에서 감소 (WSD)</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 어댑터</translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation>토큰 임베딩</translation>
    </message>
    <message>
        <source>A night on a CPU</source>
        <translation>CPU로 하룻밤</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>논문과 같이</translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation>GPU 한 개</translation>
    </message>
    <message>
        <source>Smoke test, 1 minute</source>
        <translation>간단한 시험, 1분</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
</context>
<context>
    <name>Perception</name>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>미지정</translation>
    </message>
</context>
<context>
    <name>ResizeGesture</name>
    <message>
        <source>Resize</source>
        <translation>크기 바꾸기</translation>
    </message>
</context>
<context>
    <name>RunCheckpoints</name>
    <message>
        <source>The run lives and would go on from its newest checkpoint: stop it first.</source>
        <translation>학습이 진행 중이며 최신 체크포인트부터 이어지게 됩니다. 먼저 중지하세요.</translation>
    </message>
</context>
<context>
    <name>RunExplanation</name>
    <message>
        <source>Memory ran out. A smaller batch, bf16, or gradient checkpointing needs less: duplicate the run and change it.</source>
        <translation>메모리가 부족했습니다. 배치를 줄이거나 bf16 또는 그래디언트 체크포인팅을 쓰면 덜 듭니다. 학습을 복제해 설정을 바꾸세요.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, for example by deleting checkpoints, then resume.</source>
        <translation>디스크가 가득 찼습니다. 체크포인트를 지우는 등 공간을 확보한 뒤 재개하세요.</translation>
    </message>
    <message>
        <source>The training data can&apos;t be read. Repair or remove what is named below.</source>
        <translation>학습 데이터를 읽을 수 없습니다. 아래에 적힌 항목을 고치거나 빼세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used. Repair it or take it out of the data set, then resume.</source>
        <translation>%1 파일을 쓸 수 없는 상태입니다. 고치거나 데이터셋에서 뺀 뒤 재개하세요.</translation>
    </message>
    <message>
        <source>The loss exploded and going back did not help. A lower learning rate helps: duplicate the run and change it.</source>
        <translation>손실이 폭주했고 이전 체크포인트로 되돌아가도 나아지지 않았습니다. 학습률을 낮추면 도움이 됩니다. 학습을 복제해 설정을 바꾸세요.</translation>
    </message>
    <message>
        <source>One of the processes that train together was lost. Look at its machine, then start them again: they go on from the last checkpoint.</source>
        <translation>함께 학습하던 프로세스 하나와 연결이 끊겼습니다. 그 컴퓨터를 확인하고 다시 시작하세요. 마지막 체크포인트부터 이어집니다.</translation>
    </message>
    <message>
        <source>The run failed; the line below says why.</source>
        <translation>학습이 실패했습니다. 이유는 아래 줄에 있습니다.</translation>
    </message>
    <message>
        <source>The program ended because memory ran out. A smaller batch or picture needs less: duplicate the run and change it.</source>
        <translation>메모리가 부족해 프로그램이 끝났습니다. 배치나 그림 크기를 줄이면 덜 듭니다. 학습을 복제해 설정을 바꾸세요.</translation>
    </message>
    <message>
        <source>The program ended because the disk is full. Make room, then resume.</source>
        <translation>디스크가 가득 차 프로그램이 끝났습니다. 공간을 확보한 뒤 재개하세요.</translation>
    </message>
    <message>
        <source>The program ended without a word: it was killed, most often because memory ran out, or the machine was switched off. Nothing before the last checkpoint is lost.</source>
        <translation>프로그램이 아무 말 없이 끝났습니다. 대개 메모리가 부족해 강제 종료되었거나 컴퓨터가 꺼진 경우입니다. 마지막 체크포인트까지는 그대로 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>encoding the pictures</source>
        <translation>그림 인코딩 중</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>writing a checkpoint</source>
        <translation>체크포인트 저장 중</translation>
    </message>
    <message>
        <source>painting samples</source>
        <translation>샘플 그리는 중</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 / %3</translation>
    </message>
    <message>
        <source>step %1 of %2 (%3 %)</source>
        <translation>%1 / %2스텝 (%3 %)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1스텝/초</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1샘플/초</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>%1 data passes</source>
        <translation>데이터 %1회 순회</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out</source>
        <translation>
            <numerusform>%n개 항목 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
</context>
<context>
    <name>ShortcutPresets</name>
    <message>
        <source>DetDiffusion Studio</source>
        <translation>DetDiffusion Studio</translation>
    </message>
</context>
<context>
    <name>StudioTraining</name>
    <message>
        <source>The editor paints with its usual model again.</source>
        <translation>편집기가 다시 원래 모델로 그립니다.</translation>
    </message>
    <message>
        <source>The editor paints with %1 from now on.</source>
        <translation>이제부터 편집기가 %1 모델로 그립니다.</translation>
    </message>
</context>
<context>
    <name>SweepCaption</name>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>그린 대로</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <translation>%1 %2: %3 → %4</translation>
    </message>
    <message>
        <source>box %1 %, rest %2 %</source>
        <translation>상자 %1 %, 나머지 %2 %</translation>
    </message>
</context>
<context>
    <name>TrainingDialogs</name>
    <message>
        <source>Training goes on</source>
        <translation>학습은 계속됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are training: %1</source>
        <translation>
            <numerusform>학습 %n개가 진행 중입니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They need no window: the studio finds them again when it is opened. A run that is stopped finishes its step, writes a checkpoint, and can be resumed later.</source>
        <translation>학습에는 창이 필요하지 않습니다. 스튜디오를 다시 열면 찾아 보여 줍니다. 중지한 학습은 현재 스텝을 마치고 체크포인트를 저장하며, 나중에 재개할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>저장 후 중지</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>닫지 않기</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Move the run “%1” with its curves, samples and checkpoints to the trash?</source>
        <translation>학습 “%1”을(를) 곡선, 샘플, 체크포인트와 함께 휴지통으로 옮길까요?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n checkpoint(s) to the trash: %1?</source>
        <translation>
            <numerusform>체크포인트 %n개를 휴지통으로 옮길까요: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>학습 이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Export the model to a new folder</source>
        <translation>모델을 새 폴더로 내보내기</translation>
    </message>
    <message>
        <source>Model folders (*)</source>
        <translation>모델 폴더 (*)</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>low IoU</source>
        <translation>낮은 IoU</translation>
    </message>
    <message>
        <source>wrong class (%1)</source>
        <translation>틀린 클래스 (%1)</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1 %2 · IoU %3</source>
        <translation>%1 %2 · IoU %3</translation>
    </message>
    <message>
        <source>extra: %1 %2</source>
        <translation>추가: %1 %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion</name>
    <message>
        <source>The run has no name: type one.</source>
        <translation>학습에 이름이 없습니다. 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a folder: leave out slashes, and points and blanks at the start.</source>
        <translation>“%1”은(는) 폴더 이름으로 쓸 수 없습니다. 슬래시와 맨 앞의 점, 공백을 빼세요.</translation>
    </message>
    <message>
        <source>There is a run “%1” already: choose another name.</source>
        <translation>“%1”(이)라는 학습이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AboutDialog</name>
    <message>
        <source>About DetDiffusion Studio</source>
        <translation>DetDiffusion Studio 정보</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;Boxes on a canvas become a picture, and each box says whether a detector should find its object.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DetDiffusion Studio %1&lt;/h3&gt;&lt;p&gt;캔버스의 상자가 그림이 되고, 상자마다 탐지기가 그 물체를 찾아야 하는지 정합니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;No model is loaded.&lt;/p&gt;</source>
        <translation>&lt;p&gt;불러온 모델이 없습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>학습 데이터</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>그림 크기</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Most boxes</source>
        <translation>최대 상자 수</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>any word</source>
        <translation>모든 단어</translation>
    </message>
    <message>
        <source>%1 million parameters, %2</source>
        <translation>매개변수 %1백만 개, %2</translation>
    </message>
    <message>
        <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It uses these libraries:&lt;/p&gt;</source>
        <translation>&lt;p&gt;GNU 일반 공중 사용 허가서(GPL) 3판 또는 그 이후 판을 따르는 자유 소프트웨어이며, 어떤 보증도 하지 않습니다.&lt;/p&gt;&lt;p&gt;사용하는 라이브러리:&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>detdiffusion::AdviceList</name>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxListModel</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Locked: L unlocks it.</source>
        <translation>잠김: L로 풉니다.</translation>
    </message>
    <message>
        <source>Hidden on the canvas: H shows it.</source>
        <translation>캔버스에서 숨김: H로 보입니다.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
</context>
<context>
    <name>detdiffusion::BoxesPanel</name>
    <message>
        <source>No boxes yet.
Drag on the canvas to draw one.</source>
        <translation>아직 상자가 없습니다.
캔버스에서 끌어서 그리세요.</translation>
    </message>
    <message>
        <source>Class of the selected boxes: click to change it (Enter)</source>
        <translation>선택한 상자의 클래스: 누르면 바꿀 수 있습니다 (Enter)</translation>
    </message>
    <message>
        <source>Boxes of the layout</source>
        <translation>레이아웃의 상자</translation>
    </message>
    <message>
        <source>Attribute of the selected boxes and of the next one (Q toggles)</source>
        <translation>선택한 상자와 다음 상자의 속성 (Q로 전환)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>Boxes in the layout, and how many the model takes</source>
        <translation>레이아웃의 상자 수와 모델이 받는 최대 개수</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasBar</name>
    <message>
        <source>Opacity of the boxes that are not selected</source>
        <translation>선택하지 않은 상자의 불투명도</translation>
    </message>
    <message>
        <source>B&amp;oxes</source>
        <translation>상자(&amp;O)</translation>
    </message>
    <message>
        <source>Opacity of the traced picture</source>
        <translation>밑그림의 불투명도</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>그림(&amp;I)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasScene</name>
    <message>
        <source>%1 × %2 px, %3 %</source>
        <translation>%1 × %2 px, %3 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag here to draw a box.

Pick its class on the right (keys 1 to 9),
Q switches between easy and hard,
Ctrl+Enter paints the picture.</source>
        <translation>여기서 끌어 상자를 그리세요.

클래스는 오른쪽에서 고르고 (1~9 키),
Q로 쉬움과 어려움을 바꾸고,
Ctrl+Enter로 그림을 생성합니다.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CanvasView</name>
    <message>
        <source>Layout canvas</source>
        <translation>레이아웃 캔버스</translation>
    </message>
    <message>
        <source>x %1, y %2 px (%3, %4)</source>
        <translation>x %1, y %2 px (%3, %4)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>저장 시각</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>0, before training</source>
        <translation>0, 학습 전</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CheckpointsPanel</name>
    <message>
        <source>No checkpoint yet: one is written every so many steps, and when the run is paused or stopped.</source>
        <translation>아직 체크포인트가 없습니다. 정해진 스텝마다, 그리고 학습을 일시 정지하거나 중지할 때 저장됩니다.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Paint with the chosen checkpoint</source>
        <translation>고른 체크포인트로 그림을 생성합니다</translation>
    </message>
    <message>
        <source>Copy the model, without the state of its training</source>
        <translation>학습 상태를 빼고 모델만 복사합니다</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>고정(&amp;I)</translation>
    </message>
    <message>
        <source>A pinned checkpoint is never removed by the run</source>
        <translation>고정한 체크포인트는 학습이 자동으로 지우지 않습니다</translation>
    </message>
    <message>
        <source>The samples of two checkpoints, same layouts and seeds, one above the other</source>
        <translation>같은 레이아웃과 시드로 그린 두 체크포인트의 샘플을 위아래로 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>휴지통으로 옮깁니다</translation>
    </message>
    <message>
        <source>Unp&amp;in</source>
        <translation>고정 해제(&amp;I)</translation>
    </message>
    <message>
        <source>The model is in %1.</source>
        <translation>모델을 %1에 내보냈습니다.</translation>
    </message>
    <message>
        <source>Load into the edi&amp;tor</source>
        <translation>편집기로 불러오기(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>Usu&amp;al model</source>
        <translation>원래 모델(&amp;A)</translation>
    </message>
    <message>
        <source>The editor paints with its usual model again</source>
        <translation>편집기가 다시 원래 모델로 그립니다</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ClassPalette</name>
    <message>
        <source>Search classes (Ctrl+E)</source>
        <translation>클래스 검색 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search classes</source>
        <translation>클래스 검색</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>번갈아 보기</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Boxes 1</source>
        <translation>상자 1</translation>
    </message>
    <message>
        <source>Boxes 2</source>
        <translation>상자 2</translation>
    </message>
    <message>
        <source>Boxes over the first picture</source>
        <translation>첫째 그림 위에 상자 표시</translation>
    </message>
    <message>
        <source>Boxes over the second picture</source>
        <translation>둘째 그림 위에 상자 표시</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CompareView</name>
    <message>
        <source>Difference: white = %1 %</source>
        <translation>차이: 흰색 = %1 %</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>이 작업의 그림</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CountChart</name>
    <message>
        <source>Easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>미지정</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurveChart</name>
    <message>
        <source>Step %1</source>
        <translation>%1스텝</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>그리는 중…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::CurvesBar</name>
    <message>
        <source>Logarithmic &amp;steps</source>
        <translation>스텝 로그 눈금(&amp;S)</translation>
    </message>
    <message>
        <source>Logarithmic &amp;values</source>
        <translation>값 로그 눈금(&amp;V)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보이기</translation>
    </message>
    <message>
        <source>All steps and values again (0, or a double click)</source>
        <translation>스텝과 값을 다시 전부 보입니다 (0 또는 두 번 클릭)</translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation>표시할 곡선</translation>
    </message>
    <message>
        <source>Weight of the past in the average over the faint points; 0 shows the points alone</source>
        <translation>흐린 점 위에 그리는 평균에서 과거 값의 가중치; 0이면 점만 보입니다</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>축</translation>
    </message>
    <message>
        <source>Linear or logarithmic axes</source>
        <translation>선형 축 또는 로그 축</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The charts as a picture, or all values as a table</source>
        <translation>차트를 그림으로, 또는 모든 값을 표로 내보냅니다</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>PNG 그림(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>SVG 그림(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;CSV table of all values…</source>
        <translation>모든 값의 CSV 표(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>평활화(&amp;M)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetEditing</name>
    <message>
        <source>This is the last picture of the list.</source>
        <translation>목록의 마지막 그림입니다.</translation>
    </message>
    <message>
        <source>This is the first picture of the list.</source>
        <translation>목록의 첫 그림입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The outline(s) of %n object(s) moved with the box.</source>
        <translation>
            <numerusform>물체 %n개의 윤곽을 상자와 함께 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mask(s) of %n object(s) were dropped, because they no longer fit the box.</source>
        <translation>
            <numerusform>물체 %n개의 마스크가 상자와 더는 맞지 않아 지웠습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>통계(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>라벨(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Opening the data set</source>
        <translation>데이터셋 여는 중</translation>
    </message>
    <message>
        <source>Open a data set&apos;s file</source>
        <translation>데이터셋 파일을 엽니다</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창을 닫습니다</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>파일 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;File: COCO or data.yaml…</source>
        <translation>파일(&amp;F): COCO 또는 data.yaml…</translation>
    </message>
    <message>
        <source>F&amp;older: COCO, YOLO, Pascal VOC, layouts…</source>
        <translation>폴더(&amp;O): COCO, YOLO, Pascal VOC, 레이아웃…</translation>
    </message>
    <message>
        <source>Folder of the &amp;pictures…</source>
        <translation>그림 폴더(&amp;P)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>Saved the boxes of %n picture(s).</source>
        <translation>
            <numerusform>그림 %n장의 상자를 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the pictures are not there.</source>
        <translation>%1: 그림이 그 자리에 없습니다.</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>그림 폴더 고르기…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 여는 중…</translation>
    </message>
    <message>
        <source>Open a data set, or drop one here: a COCO file, a data.yaml (YOLO), or a folder with YOLO, Pascal VOC or layouts. Its pictures are shown with their boxes, counted, filtered, labelled easy and hard, and edited on the canvas.</source>
        <translation>데이터셋을 열거나 여기로 끌어다 놓으세요. COCO 파일, data.yaml(YOLO), 또는 YOLO, Pascal VOC, 레이아웃이 있는 폴더를 쓸 수 있습니다. 그림을 상자와 함께 보고, 세고, 거르고, 쉬움과 어려움을 라벨링하고, 캔버스에서 편집할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Opening %1, %n picture(s)…</source>
        <translation>
            <numerusform>%1 여는 중, 그림 %n장…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n a folder…</source>
        <translation>폴더 열기(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::DocumentFile</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EditingController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::EventLegend</name>
    <message>
        <source>checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>지금까지 최고</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>재개됨</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>스텝 건너뜀</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>되돌아감</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Checkpoint, best so far</source>
        <translation>체크포인트, 지금까지 최고</translation>
    </message>
    <message>
        <source>Resumed here</source>
        <translation>여기서 재개됨</translation>
    </message>
    <message>
        <source>Step skipped: %1</source>
        <translation>스텝 건너뜀: %1</translation>
    </message>
    <message>
        <source>Went back to step %1</source>
        <translation>%1스텝으로 되돌아감</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>표시의 뜻</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) of %1 have replaced the layout&apos;s; Undo brings those back.</source>
        <translation>
            <numerusform>레이아웃의 상자를 %1의 상자 %n개로 바꿨습니다. 실행 취소하면 되돌아옵니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::FilterDialog</name>
    <message>
        <source>&amp;Keep crowds</source>
        <translation>군집 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Write a new file…</source>
        <translation>새 파일로 저장(&amp;W)…</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 거르기</translation>
    </message>
    <message>
        <source>Keeps the objects and pictures that layout models are trained and measured on. The data set itself stays as it is.</source>
        <translation>레이아웃 모델의 학습과 평가에 쓰는 물체와 그림만 남깁니다. 데이터셋 자체는 그대로입니다.</translation>
    </message>
    <message>
        <source>Boxes larger than this share of the &amp;picture:</source>
        <translation>그림에서 차지하는 비율이 이보다 큰 상자(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Fewest objects of a picture:</source>
        <translation>그림의 최소 물체 수(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Most objects of a picture:</source>
        <translation>그림의 최대 물체 수(&amp;M):</translation>
    </message>
    <message>
        <source>Without the &amp;classes:</source>
        <translation>제외할 클래스(&amp;C):</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>물체</translation>
    </message>
    <message>
        <source>in pictures of unknown size</source>
        <translation>크기를 모르는 그림에 있음</translation>
    </message>
    <message>
        <source>crowds</source>
        <translation>군집</translation>
    </message>
    <message>
        <source>of excluded classes</source>
        <translation>제외한 클래스</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>너무 작음</translation>
    </message>
    <message>
        <source>in pictures that are left out</source>
        <translation>제외된 그림에 있음</translation>
    </message>
    <message>
        <source>Objects kept</source>
        <translation>남는 물체</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>with too few objects</source>
        <translation>물체가 너무 적음</translation>
    </message>
    <message>
        <source>with too many objects</source>
        <translation>물체가 너무 많음</translation>
    </message>
    <message>
        <source>Pictures kept</source>
        <translation>남는 그림</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is; choose another name.</source>
        <translation>%1 파일이 이미 있어 그대로 두었습니다. 다른 이름을 고르세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>첫걸음</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Close these hints for good</source>
        <translation>이 안내를 다시 보지 않습니다</translation>
    </message>
    <message>
        <source>Draw a box: drag, or %1</source>
        <translation>상자 그리기: 끌거나 %1</translation>
    </message>
    <message>
        <source>Easy or hard to detect: %1</source>
        <translation>찾기 쉬움 또는 어려움: %1</translation>
    </message>
    <message>
        <source>Paint both from one seed: %1</source>
        <translation>같은 시드로 둘 다 생성: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::Gallery</name>
    <message numerus="yes">
        <source>%1: %n line(s) of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</source>
        <translation>
            <numerusform>%1: 갤러리 목록에서 %n줄을 읽을 수 없습니다. 그림은 폴더에 그대로 있으니 거기서 열 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash (%2). Check the rights of the folder, or delete the file in the file manager.</source>
        <translation>%1 파일을 휴지통으로 옮길 수 없습니다 (%2). 폴더의 권한을 확인하거나 파일 관리자에서 지우세요.</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>쌍 %1</translation>
    </message>
    <message>
        <source>Sweep %1</source>
        <translation>스윕 %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryController</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>그림 %n장 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>불러오기</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) to %1</source>
        <translation>
            <numerusform>그림 %n장을 %1(으)로 내보냄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryPanel</name>
    <message>
        <source>Search classes, seed, model</source>
        <translation>클래스, 시드, 모델 검색</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>갤러리 검색</translation>
    </message>
    <message>
        <source>Only what is starred</source>
        <translation>별표한 것만</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show it large (Return)</source>
        <translation>크게 보기 (Enter)</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Take seed, settings or everything of this picture</source>
        <translation>이 그림의 시드, 설정 또는 전부를 가져옵니다</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Star, or remove the star (point key)</source>
        <translation>별표를 하거나 지웁니다 (마침표 키)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The chosen pictures as files, or as a data set with boxes</source>
        <translation>고른 그림을 파일로, 또는 상자가 있는 데이터셋으로 내보냅니다</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Move to the desktop&apos;s trash (Delete)</source>
        <translation>바탕 화면의 휴지통으로 옮깁니다 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings with the seed</source>
        <translation>시드와 설정(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All: settings and layout</source>
        <translation>전부(&amp;A): 설정과 레이아웃</translation>
    </message>
    <message>
        <source>&amp;PNG with metadata…</source>
        <translation>메타데이터가 있는 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG &amp;without metadata…</source>
        <translation>메타데이터가 없는 PNG(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;JPEG with metadata…</source>
        <translation>메타데이터가 있는 JPEG(&amp;J)…</translation>
    </message>
    <message>
        <source>JPEG with&amp;out metadata…</source>
        <translation>메타데이터가 없는 JPEG(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;COCO data set with boxes…</source>
        <translation>상자가 있는 COCO 데이터셋(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;YOLO data set with boxes…</source>
        <translation>상자가 있는 YOLO 데이터셋(&amp;Y)…</translation>
    </message>
    <message>
        <source>Everything you paint is kept here.</source>
        <translation>생성한 그림은 모두 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>검색과 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationHistory</name>
    <message>
        <source>Change generation settings</source>
        <translation>생성 설정 바꾸기</translation>
    </message>
</context>
<context>
    <name>detdiffusion::GenerationPanel</name>
    <message>
        <source>Denoising steps: more take longer and change less and less</source>
        <translation>노이즈 제거 단계: 늘릴수록 오래 걸리고 변화는 점점 줄어듭니다</translation>
    </message>
    <message>
        <source>How closely the picture follows the layout; 1 switches guidance off</source>
        <translation>그림이 레이아웃을 얼마나 충실히 따르는지; 1이면 가이던스를 끕니다</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>그린 대로</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>모두 쉬움</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>모두 어려움</translation>
    </message>
    <message>
        <source>Which attributes are painted; the layout stays as it is</source>
        <translation>어떤 속성으로 그릴지; 레이아웃은 그대로입니다</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>시드(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>단계(&amp;S)</translation>
    </message>
    <message>
        <source>Gu&amp;idance</source>
        <translation>가이던스(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;mpler</source>
        <translation>샘플러(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>속성(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;recision</source>
        <translation>정밀도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;LoRA</source>
        <translation>&amp;LoRA</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Width of the picture in pixels</source>
        <translation>그림의 너비 (픽셀)</translation>
    </message>
    <message>
        <source>Height of the picture in pixels</source>
        <translation>그림의 높이 (픽셀)</translation>
    </message>
    <message>
        <source>32 bits (fp32)</source>
        <translation>32비트 (fp32)</translation>
    </message>
    <message>
        <source>16 bits (bf16)</source>
        <translation>16비트 (bf16)</translation>
    </message>
    <message>
        <source>Numbers of 16 bits take less memory; the picture changes a little</source>
        <translation>16비트는 메모리를 덜 쓰며 그림이 조금 달라집니다</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>How the next seed is chosen</source>
        <translation>다음 시드를 정하는 방법</translation>
    </message>
    <message>
        <source>Fixed: the seed shown. Random: a new one each time (S keeps the one shown). Next: the one after it</source>
        <translation>고정: 표시된 시드. 무작위: 매번 새 시드 (S로 지금 시드를 유지). 다음: 그다음 시드</translation>
    </message>
    <message>
        <source>Pictures of a contact sheet</source>
        <translation>모음 시트의 그림 수</translation>
    </message>
    <message>
        <source>Pictures of consecutive seeds, shown as a contact sheet</source>
        <translation>연속된 시드의 그림을 모음 시트로 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>detdiffusion::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s a step, about %4 left</source>
        <translation>%1 / %2단계, 단계당 %3, 약 %4 남음</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingAcceptBar</name>
    <message>
        <source>Replace what was set by hand</source>
        <translation>직접 지정한 것도 바꾸기</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>새 파일로 저장…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>모든 그림</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>선택한 그림</translation>
    </message>
    <message>
        <source>Pictures to accept for</source>
        <translation>제안을 수락할 그림</translation>
    </message>
    <message>
        <source>Writes the proposals into the data set</source>
        <translation>제안을 데이터셋에 저장합니다</translation>
    </message>
    <message>
        <source>Takes the proposals away; the data set stays as it is</source>
        <translation>제안을 없앱니다. 데이터셋은 그대로입니다</translation>
    </message>
    <message>
        <source>A COCO file with the proposals; the data set stays as it is</source>
        <translation>제안을 담은 COCO 파일을 만듭니다. 데이터셋은 그대로입니다</translation>
    </message>
    <message>
        <source>Classes to accept for</source>
        <translation>제안을 수락할 클래스</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>클래스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>모든 클래스</translation>
    </message>
    <message>
        <source>No proposals. Attributes of the data set are as they were.</source>
        <translation>제안이 없습니다. 데이터셋의 속성은 그대로입니다.</translation>
    </message>
    <message>
        <source>Proposed: %1 easy, %2 hard. %3</source>
        <translation>제안: 쉬움 %1, 어려움 %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Accept changes %n box(es).</source>
        <translation>
            <numerusform>수락하면 상자 %n개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand are kept.</source>
        <translation>
            <numerusform>직접 지정한 %n개는 그대로 둡니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingDetectors</name>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or their .json settings</source>
        <translation>ONNX 파일, Darknet .cfg 파일, 또는 그 설정이 담긴 .json</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>The folder of a detector that was trained here</source>
        <translation>여기서 학습한 탐지기의 폴더</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>k-fold</source>
        <translation>k-겹</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>탐지기</translation>
    </message>
    <message>
        <source>Each detector labels its own share of the pictures: detector 1 of 3 the pictures 1, 4, 7 …, which it was not trained on</source>
        <translation>탐지기마다 자기 몫의 그림만 라벨링합니다. 예를 들어 탐지기 3개 중 첫째는 학습에 쓰지 않은 1, 4, 7…번 그림을 맡습니다</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLayer</name>
    <message>
        <source>Accept labels</source>
        <translation>라벨 수락</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2): labels accepted now will count as set by hand next time. Make room in that folder.</source>
        <translation>%1 파일을 쓸 수 없습니다 (%2). 지금 수락한 라벨이 다음에는 직접 지정한 것으로 취급됩니다. 그 폴더에 공간을 확보하세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingLimits</name>
    <message>
        <source>The class must be right, too</source>
        <translation>클래스도 맞아야 함</translation>
    </message>
    <message>
        <source>With several detectors</source>
        <translation>탐지기가 여럿일 때</translation>
    </message>
    <message>
        <source>γ  score above</source>
        <translation>γ  점수 초과</translation>
    </message>
    <message>
        <source>A detection counts when its score is above this</source>
        <translation>점수가 이보다 높은 탐지만 인정합니다</translation>
    </message>
    <message>
        <source>β  IoU above</source>
        <translation>β  IoU 초과</translation>
    </message>
    <message>
        <source>A detection counts when it overlaps the box by more than this (intersection over union)</source>
        <translation>상자와 이보다 많이 겹치는 탐지만 인정합니다 (IoU, 교집합/합집합)</translation>
    </message>
    <message>
        <source>The published rule looks at the overlap only</source>
        <translation>논문의 규칙은 겹침만 봅니다</translation>
    </message>
    <message>
        <source>the first one decides</source>
        <translation>첫째 탐지기가 결정</translation>
    </message>
    <message>
        <source>easy if all find it</source>
        <translation>모두 찾으면 쉬움</translation>
    </message>
    <message>
        <source>easy if most find it</source>
        <translation>과반이 찾으면 쉬움</translation>
    </message>
    <message>
        <source>easy if any finds it</source>
        <translation>하나라도 찾으면 쉬움</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingOverview</name>
    <message>
        <source>Easy and hard by size</source>
        <translation>크기별 쉬움과 어려움</translation>
    </message>
    <message>
        <source>Easy and hard by class</source>
        <translation>클래스별 쉬움과 어려움</translation>
    </message>
    <message>
        <source>A box is &lt;b&gt;easy&lt;/b&gt; when a detector finds it: a detection with a score above γ overlaps it with an IoU above β. Else it is &lt;b&gt;hard&lt;/b&gt; (Equation 2 of the DetDiffusion paper).</source>
        <translation>탐지기가 찾은 상자는 &lt;b&gt;쉬움&lt;/b&gt;입니다. 곧 점수가 γ보다 높은 탐지가 β보다 큰 IoU로 겹치는 상자입니다. 나머지는 &lt;b&gt;어려움&lt;/b&gt;입니다 (DetDiffusion 논문의 식 2).</translation>
    </message>
    <message>
        <source>Small: an area below 32 × 32 pixels; large: above 96 × 96</source>
        <translation>작음: 면적 32 × 32픽셀 미만, 큼: 96 × 96픽셀 초과</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are overlapped enough by no detection: hard at any γ.</source>
        <translation>
            <numerusform>물체 %n개는 충분히 겹치는 탐지가 없어 γ와 상관없이 어려움입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: easy for all %2, for some %3, for none %4</source>
        <translation>%1: 모두에 쉬움 %2, 일부에 쉬움 %3, 모두에 어려움 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n detector(s)</source>
        <translation>
            <numerusform>탐지기 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes by the score of their best match</source>
        <translation>가장 잘 맞는 탐지의 점수별 상자 수</translation>
    </message>
    <message>
        <source>Boxes by the IoU of their best match</source>
        <translation>가장 잘 맞는 탐지의 IoU별 상자 수</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>small</source>
        <translation>작음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>large</source>
        <translation>큼</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPage</name>
    <message>
        <source>Open a data set to label its boxes easy or hard.</source>
        <translation>데이터셋을 열면 상자를 쉬움과 어려움으로 라벨링할 수 있습니다.</translation>
    </message>
    <message>
        <source>Detectors for</source>
        <translation>탐지기 적용 대상</translation>
    </message>
    <message>
        <source>Part of the data set</source>
        <translation>데이터셋의 부분</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>쉬움과 어려움</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>그림 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>The program detdiffusion, which labels, is neither beside the studio nor on PATH. Install it, or start the studio from its build folder.</source>
        <translation>라벨링에 쓰는 프로그램 detdiffusion이 스튜디오 옆에도 PATH에도 없습니다. 설치하거나 스튜디오를 빌드 폴더에서 시작하세요.</translation>
    </message>
    <message>
        <source>Add a detector to begin.</source>
        <translation>탐지기를 추가하면 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장됨</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPictures</name>
    <message>
        <source>%1   %2 easy, %3 hard</source>
        <translation>%1   쉬움 %2, 어려움 %3</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRun</name>
    <message>
        <source>%1 can&apos;t be started: %2</source>
        <translation>%1 프로그램을 시작할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The labelling process ended unexpectedly.</source>
        <translation>라벨링 프로세스가 예기치 않게 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRunBar</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read and stay as they are:</source>
        <translation>
            <numerusform>그림 %n장을 읽지 못해 그대로 두었습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>What is done stays; Resume goes on behind it</source>
        <translation>끝난 부분은 남습니다. ‘계속’을 누르면 그다음부터 이어집니다</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Goes on where the last run stopped</source>
        <translation>지난번에 멈춘 곳부터 이어서 합니다</translation>
    </message>
    <message>
        <source>The detectors look at every picture; nothing is changed until you accept</source>
        <translation>탐지기가 모든 그림을 살펴봅니다. 수락하기 전에는 아무것도 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>A run was interrupted; what it did is kept.</source>
        <translation>라벨링이 도중에 끊겼습니다. 끝난 부분은 남아 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were looked at before; the limits can be moved</source>
        <translation>
            <numerusform>이미 살펴본 그림이 %n장 있습니다. 기준을 옮겨 볼 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this batch …</source>
        <translation>이 배치를 마치고 중지하는 중…</translation>
    </message>
    <message>
        <source>Opening the detector …</source>
        <translation>탐지기를 여는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>그림 %2장 중 %1장</translation>
    </message>
    <message>
        <source>%1 · %2 a second · about %3 left</source>
        <translation>%1 · 초당 %2장 · 약 %3 남음</translation>
    </message>
    <message>
        <source>Done: %1, %2 a second</source>
        <translation>완료: %1, 초당 %2장</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked at</source>
        <translation>
            <numerusform>그림 %n장 살펴봄</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 pictures; what is done is kept</source>
        <translation>그림 %2장 중 %1장에서 중지됨. 끝난 부분은 남아 있습니다</translation>
    </message>
    <message>
        <source>Failed at %1 of %2 pictures; what is done is kept</source>
        <translation>그림 %2장 중 %1장에서 실패. 끝난 부분은 남아 있습니다</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingSamples</name>
    <message>
        <source>Compare from here</source>
        <translation>여기부터 비교</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>탐지 결과</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Choose a picture in the list</source>
        <translation>목록에서 그림을 고르세요</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>모든 그림</translation>
    </message>
    <message>
        <source>Changed by the limits</source>
        <translation>기준을 옮겨 바뀐 그림</translation>
    </message>
    <message>
        <source>Different from the data set</source>
        <translation>데이터셋과 다른 그림</translation>
    </message>
    <message>
        <source>Detectors disagree</source>
        <translation>탐지기끼리 엇갈리는 그림</translation>
    </message>
    <message>
        <source>Which pictures are listed</source>
        <translation>목록에 보일 그림</translation>
    </message>
    <message>
        <source>Changes are counted from the limits as they are now</source>
        <translation>지금 기준을 출발점으로 바뀐 것을 셉니다</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>이전 그림</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 그림</translation>
    </message>
    <message>
        <source>Dotted: what the detectors claim with a score above γ</source>
        <translation>점선: 점수가 γ보다 높은 탐지</translation>
    </message>
    <message>
        <source>%1 since γ %2, β %3</source>
        <translation>γ %2, β %3 이후 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) changed</source>
        <translation>
            <numerusform>상자 %n개 바뀜</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>was hard</source>
        <translation>이전: 어려움</translation>
    </message>
    <message>
        <source>was easy</source>
        <translation>이전: 쉬움</translation>
    </message>
    <message>
        <source>No such picture</source>
        <translation>그런 그림이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>그림 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutAdvisor</name>
    <message>
        <source>Enlarge</source>
        <translation>키우기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LayoutEditor</name>
    <message>
        <source>Draw %1</source>
        <translation>%1 그리기</translation>
    </message>
    <message>
        <source>Change class to %1</source>
        <translation>클래스를 %1(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>속성 바꾸기</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>조금 옮기기</translation>
    </message>
    <message>
        <source>Resize by key</source>
        <translation>키로 크기 바꾸기</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>고르게 배치</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠그기</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보이기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Change drawing order</source>
        <translation>그리는 순서 바꾸기</translation>
    </message>
    <message>
        <source>Change picture size</source>
        <translation>그림 크기 바꾸기</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::LoraList</name>
    <message>
        <source>How strongly it changes the model; 0 = not at all</source>
        <translation>모델을 바꾸는 세기; 0이면 바꾸지 않음</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>%1의 가중치</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Add a LoRA file to the model</source>
        <translation>모델에 LoRA 파일 추가</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message>
        <source>Boxes</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>배율 %1 %</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>%1[*] – DetDiffusion Studio</source>
        <translation>%1[*] – DetDiffusion Studio</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>지난번 작업 %n개가 아직 기다립니다. 대기열 패널의 ‘계속’을 누르면 그립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정 결과</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) go on in the background.</source>
        <translation>
            <numerusform>학습 %n개가 백그라운드에서 진행 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>detdiffusion::MetadataPanel</name>
    <message>
        <source>How the picture was painted</source>
        <translation>그림을 그린 방법</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Boxes: %1</source>
        <translation>상자: %1</translation>
    </message>
    <message>
        <source>Size: %1 × %2</source>
        <translation>크기: %1 × %2</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>시드: %1</translation>
    </message>
    <message>
        <source>%1 steps, guidance %2, %3</source>
        <translation>%1단계, 가이던스 %2, %3</translation>
    </message>
    <message>
        <source>Model: %1 %2</source>
        <translation>모델: %1 %2</translation>
    </message>
    <message>
        <source>LoRA: %1</source>
        <translation>LoRA: %1</translation>
    </message>
    <message>
        <source>Prompt: %1</source>
        <translation>프롬프트: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ModelController</name>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>This model can&apos;t paint layouts: %1</source>
        <translation>이 모델은 레이아웃을 그릴 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::NotesPanel</name>
    <message>
        <source>Notes about the run</source>
        <translation>학습 메모</translation>
    </message>
    <message>
        <source>What is this run for? What came of it?</source>
        <translation>무엇을 위한 학습인가요? 결과는 어땠나요?</translation>
    </message>
</context>
<context>
    <name>detdiffusion::OptionForm</name>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PageSizeMenu</name>
    <message>
        <source>&amp;Model&apos;s own: %1 × %2</source>
        <translation>모델 고유 크기(&amp;M): %1 × %2</translation>
    </message>
    <message>
        <source>&amp;Shape of the traced picture: %1 × %2</source>
        <translation>밑그림의 비율(&amp;S): %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message>
        <source>Loading the model…</source>
        <translation>모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <translation>모델을 불러오는 중… %1 %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Generate loads the model with the new settings</source>
        <translation>생성을 누르면 새 설정으로 모델을 불러옵니다</translation>
    </message>
    <message>
        <source>Loading cancelled: Generate loads the model again</source>
        <translation>불러오기 취소됨: 생성을 누르면 모델을 다시 불러옵니다</translation>
    </message>
    <message>
        <source>No model: layouts can be drawn, but not painted</source>
        <translation>모델 없음: 레이아웃은 그릴 수 있지만 그림은 생성할 수 없습니다</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Not painted</source>
        <translation>그리지 못함</translation>
    </message>
    <message numerus="yes">
        <source>Found after %n seed(s).</source>
        <translation>
            <numerusform>시드 %n개 만에 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n seed(s) is as wanted: search on, or move the limits.</source>
        <translation>
            <numerusform>시드 %n개 중 원하는 것이 없습니다. 더 찾거나 기준을 옮기세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PathEdit</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 고르기</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureDelegate</name>
    <message>
        <source>Can&apos;t be read: %1</source>
        <translation>읽을 수 없음: %1</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureList</name>
    <message numerus="yes">
        <source>%1, %2 × %3 pixels, %n object(s), %4</source>
        <translation>
            <numerusform>%1, %2 × %3픽셀, 물체 %n개, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>그림: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::PicturesPage</name>
    <message>
        <source>No picture matches. Choose other filters.</source>
        <translation>맞는 그림이 없습니다. 다른 필터를 고르세요.</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>상자(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit the boxes</source>
        <translation>상자 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>파일 이름 검색</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Pictures that have this class</source>
        <translation>이 클래스가 있는 그림</translation>
    </message>
    <message>
        <source>Pictures with such an object</source>
        <translation>이런 물체가 있는 그림</translation>
    </message>
    <message>
        <source>Pictures with an object of this size</source>
        <translation>이 크기의 물체가 있는 그림</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>모든 분할</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>모든 클래스</translation>
    </message>
    <message>
        <source>Easy and hard</source>
        <translation>쉬움과 어려움</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>모든 크기</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>큼</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>그림 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>그림 %2장 중 %1장</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ProblemController</name>
    <message>
        <source>Save under another name…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Remove this LoRA</source>
        <translation>이 LoRA 제거</translation>
    </message>
    <message>
        <source>Paint %1 × %2 pixels</source>
        <translation>%1 × %2픽셀로 그리기</translation>
    </message>
    <message>
        <source>Use 16 bits</source>
        <translation>16비트 사용</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>다시 불러오기</translation>
    </message>
</context>
<context>
    <name>detdiffusion::QueuePanel</name>
    <message>
        <source>Nothing waits. Generate can be pressed again while a picture is being painted: the next one queues here.</source>
        <translation>대기 중인 작업이 없습니다. 그리는 동안에도 생성을 누를 수 있으며, 다음 작업이 여기에 줄을 섭니다.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Start no further job</source>
        <translation>다음 작업을 시작하지 않습니다</translation>
    </message>
    <message>
        <source>Paint this job earlier</source>
        <translation>이 작업을 더 먼저 그립니다</translation>
    </message>
    <message>
        <source>Paint this job later</source>
        <translation>이 작업을 더 나중에 그립니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>이 작업을 취소합니다</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Paint this failed or cancelled job again</source>
        <translation>실패했거나 취소한 작업을 다시 그립니다</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Remove failed and cancelled jobs from the list</source>
        <translation>실패했거나 취소한 작업을 목록에서 지웁니다</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RecallController</name>
    <message>
        <source>This picture was painted without the LoRAs that are chosen now.</source>
        <translation>이 그림은 지금 선택된 LoRA 없이 그려졌습니다.</translation>
    </message>
    <message>
        <source>This picture was painted with the LoRAs %1. To paint it again, choose them under Generation.</source>
        <translation>이 그림은 LoRA %1(으)로 그려졌습니다. 다시 그리려면 생성 패널에서 선택하세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ResultPanel</name>
    <message>
        <source>The picture appears here.

Generate (Ctrl+Enter) paints the layout,
Generate pair (Ctrl+Shift+Enter) paints it
all easy and all hard from one seed.</source>
        <translation>그림이 여기에 나타납니다.

생성(Ctrl+Enter)은 레이아웃을 그리고,
쌍 생성(Ctrl+Shift+Enter)은 같은 시드로
모두 쉬움과 모두 어려움을 그립니다.</translation>
    </message>
    <message>
        <source>How the picture was painted</source>
        <translation>그림을 그린 방법</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>그리는 중…</translation>
    </message>
    <message>
        <source>Painting… a rough preview follows the steps.</source>
        <translation>그리는 중… 단계마다 대략적인 미리 보기가 나타납니다.</translation>
    </message>
    <message>
        <source>All easy</source>
        <translation>모두 쉬움</translation>
    </message>
    <message>
        <source>All hard</source>
        <translation>모두 어려움</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>가이던스 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunCurvesPanel</name>
    <message>
        <source>Wheel and drag zoom, a click on a point opens its checkpoint</source>
        <translation>휠과 끌기로 확대하고, 점을 클릭하면 그 체크포인트를 엽니다</translation>
    </message>
    <message>
        <source>Mouse: Ctrl+wheel values · Shift+drag move · double click all
Keys: ← → crosshair (Shift: far) · + − zoom · Ctrl+← → move · ↑ ↓ values · 0 all · Return open the checkpoint</source>
        <translation>마우스: Ctrl+휠 값 · Shift+끌기 이동 · 두 번 클릭 전체
키: ← → 십자선 (Shift: 멀리) · + − 확대/축소 · Ctrl+← → 이동 · ↑ ↓ 값 · 0 전체 · Enter 체크포인트 열기</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>곡선 내보내기</translation>
    </message>
    <message>
        <source>Choose a run to see its curves and samples here.</source>
        <translation>학습을 고르면 곡선과 샘플이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Reading the curves…</source>
        <translation>곡선을 읽는 중…</translation>
    </message>
    <message>
        <source>This run has no values yet: the first come a few seconds after the training has begun.</source>
        <translation>아직 값이 없습니다. 학습이 시작되고 몇 초 뒤에 처음 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of metrics.jsonl can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>metrics.jsonl에서 %n줄을 읽을 수 없어 제외했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunHeader</name>
    <message>
        <source>State of the run</source>
        <translation>학습 상태</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>학습 진행률</translation>
    </message>
    <message>
        <source>Why the run is not going on</source>
        <translation>학습이 멈춘 이유</translation>
    </message>
    <message>
        <source>Last lines of the run</source>
        <translation>학습의 마지막 출력</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and wait; you can paint with it meanwhile</source>
        <translation>현재 스텝을 마치고 체크포인트를 저장한 뒤 기다립니다. 그동안 그 모델로 그림을 생성할 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>Go on where the run was paused</source>
        <translation>일시 정지한 곳부터 이어서 학습합니다</translation>
    </message>
    <message>
        <source>&amp;Stop and save</source>
        <translation>저장 후 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint and end; it can be resumed</source>
        <translation>현재 스텝을 마치고 체크포인트를 저장한 뒤 끝냅니다. 나중에 재개할 수 있습니다</translation>
    </message>
    <message>
        <source>Write a checkpoint after this step</source>
        <translation>현재 스텝을 마친 뒤 체크포인트를 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>Go on from the newest checkpoint</source>
        <translation>최신 체크포인트부터 이어서 학습합니다</translation>
    </message>
    <message>
        <source>&amp;Load into the editor</source>
        <translation>편집기로 불러오기(&amp;L)</translation>
    </message>
    <message>
        <source>Paint with the newest checkpoint</source>
        <translation>최신 체크포인트로 그림을 생성합니다</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>Save chec&amp;kpoint now</source>
        <translation>지금 체크포인트 저장(&amp;K)</translation>
    </message>
    <message>
        <source>pauses after this step</source>
        <translation>이 스텝 후 일시 정지</translation>
    </message>
    <message>
        <source>ends after this step</source>
        <translation>이 스텝 후 종료</translation>
    </message>
    <message>
        <source>a checkpoint follows this step</source>
        <translation>이 스텝 후 체크포인트 저장</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPage</name>
    <message>
        <source>Log of the run</source>
        <translation>학습 기록</translation>
    </message>
    <message>
        <source>The run has written nothing yet.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>곡선(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;heckpoints</source>
        <translation>체크포인트(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>설정(&amp;E)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>기록(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>메모(&amp;O)</translation>
    </message>
    <message>
        <source>No checkpoint of step %1 or before is left.</source>
        <translation>%1스텝까지 남아 있는 체크포인트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunPlanner</name>
    <message>
        <source>%1 can&apos;t be written: choose another folder for the runs.</source>
        <translation>%1에 쓸 수 없습니다. 학습을 둘 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: install the program detdiffusion again.</source>
        <translation>%1 프로그램을 시작할 수 없습니다. detdiffusion을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The trainer said nothing about these settings.</source>
        <translation>학습 프로그램이 이 설정에 대해 아무 응답도 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Data: %1 pictures with %2 boxes, %3 of them easy or hard; %4 steps are one pass</source>
        <translation>데이터: 그림 %1장, 상자 %2개, 그중 쉬움 또는 어려움 %3개. %4스텝이면 전체를 한 번 돕니다</translation>
    </message>
    <message>
        <source>Classes the model learns anew: %1</source>
        <translation>모델이 새로 배울 클래스: %1</translation>
    </message>
    <message>
        <source>Memory: about %1</source>
        <translation>메모리: 약 %1</translation>
    </message>
    <message>
        <source>Disk: %1 for each checkpoint, %2 for encoded pictures, %3 are free</source>
        <translation>디스크: 체크포인트마다 %1, 인코딩한 그림에 %2, 여유 %3</translation>
    </message>
    <message>
        <source>Parameters: %1 of %2 are trained (%3)</source>
        <translation>매개변수: %2개 중 %1개를 학습 (%3)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>최저 손실</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunsPanel</name>
    <message>
        <source>No runs yet. “New run…” fine-tunes a model on your own pictures.</source>
        <translation>아직 학습이 없습니다. ‘새 학습…’으로 내 그림에 맞게 모델을 미세 조정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>학습 목록</translation>
    </message>
    <message>
        <source>&amp;New run…</source>
        <translation>새 학습(&amp;N)…</translation>
    </message>
    <message>
        <source>Set up a training run</source>
        <translation>새 학습을 설정합니다</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>복제(&amp;D)…</translation>
    </message>
    <message>
        <source>A new run with the settings of the chosen one, to change some</source>
        <translation>고른 학습의 설정으로 새 학습을 만들어 일부를 바꿉니다</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>비교(&amp;M)</translation>
    </message>
    <message>
        <source>In what the settings of two chosen runs differ</source>
        <translation>고른 두 학습의 설정에서 다른 점을 보여 줍니다</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>이름 바꾸기(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename the chosen run</source>
        <translation>고른 학습의 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>휴지통(&amp;T)</translation>
    </message>
    <message>
        <source>Move the chosen run to the trash</source>
        <translation>고른 학습을 휴지통으로 옮깁니다</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SafetyController</name>
    <message>
        <source>The studio did not end in order last time. These are the unsaved changes of %1; save them to keep them.</source>
        <translation>지난번에 스튜디오가 정상적으로 끝나지 않았습니다. %1의 저장하지 않은 변경입니다. 남기려면 저장하세요.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleComparison</name>
    <message>
        <source>These checkpoints have no samples in common. Set “%1” to a multiple of “%2” in the settings.</source>
        <translation>이 체크포인트들에는 공통된 샘플이 없습니다. 설정에서 “%1”을(를) “%2”의 배수로 정하세요.</translation>
    </message>
    <message>
        <source>Samples of both checkpoints</source>
        <translation>두 체크포인트의 샘플</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>%1스텝</translation>
    </message>
    <message>
        <source>Samples of %1: %2, %3</source>
        <translation>%1의 샘플: %2, %3</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>학습 전</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>샘플 %1, %2</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleModel</name>
    <message>
        <source>%1 at step %2</source>
        <translation>%1, %2스텝</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SampleStrip</name>
    <message>
        <source>Samples: the same layouts and seeds at every checkpoint. The first come with the first checkpoint.</source>
        <translation>샘플: 체크포인트마다 같은 레이아웃과 시드로 그립니다. 첫 체크포인트와 함께 처음 나타납니다.</translation>
    </message>
    <message>
        <source>Samples by checkpoint</source>
        <translation>체크포인트별 샘플</translation>
    </message>
    <message>
        <source>Layout of the samples</source>
        <translation>샘플 레이아웃</translation>
    </message>
    <message>
        <source>Samples at every checkpoint</source>
        <translation>모든 체크포인트의 샘플</translation>
    </message>
    <message>
        <source>All layouts</source>
        <translation>모든 레이아웃</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsComparison</name>
    <message>
        <source>Settings of %1 and %2</source>
        <translation>%1 및 %2의 설정</translation>
    </message>
    <message>
        <source>The two runs have the same settings.</source>
        <translation>두 학습의 설정이 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>설정 %n개가 다릅니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsTable</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShareChart</name>
    <message>
        <source>%1: %2 easy, %3 hard</source>
        <translation>%1: 쉬움 %2, 어려움 %3</translation>
    </message>
    <message>
        <source>%1  %2 / %3</source>
        <translation>%1  %2 / %3</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutEditor</name>
    <message>
        <source>&amp;No keys</source>
        <translation>키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>기본 키(&amp;U)</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>새 키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>지정(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>키를 바꿀 명령을 고르세요.</translation>
    </message>
    <message>
        <source>The canvas itself uses these keys: choose others.</source>
        <translation>캔버스가 쓰는 키입니다. 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. Take over leaves it without them.</source>
        <translation>“%1”의 키입니다. 가져오면 그 명령에는 이 키가 없어집니다.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”.</source>
        <translation>“%1”에 쓸 키를 누르세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::ShortcutsDialog</name>
    <message>
        <source>Draw a box</source>
        <translation>상자 그리기</translation>
    </message>
    <message>
        <source>drag on empty ground; Alt+drag also inside a box</source>
        <translation>빈 곳에서 끌기, 상자 안에서는 Alt+끌기</translation>
    </message>
    <message>
        <source>Keep it square</source>
        <translation>정사각형 유지</translation>
    </message>
    <message>
        <source>Shift while drawing or at a corner</source>
        <translation>그릴 때나 모서리에서 Shift</translation>
    </message>
    <message>
        <source>Keep a move on one axis</source>
        <translation>한 축으로만 옮기기</translation>
    </message>
    <message>
        <source>Shift while moving</source>
        <translation>옮길 때 Shift</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>끌 때 Alt</translation>
    </message>
    <message>
        <source>Let go of grid and guides</source>
        <translation>격자와 안내선 무시</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>선택에 추가</translation>
    </message>
    <message>
        <source>Ctrl+click; Shift+drag a frame</source>
        <translation>Ctrl+클릭, Shift+끌어 영역 선택</translation>
    </message>
    <message>
        <source>Next of stacked boxes</source>
        <translation>겹친 상자 중 다음 것</translation>
    </message>
    <message>
        <source>click again</source>
        <translation>다시 클릭</translation>
    </message>
    <message>
        <source>Next, previous box</source>
        <translation>다음, 이전 상자</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>arrows; with Shift; with Alt</source>
        <translation>화살표, Shift와 함께, Alt와 함께</translation>
    </message>
    <message>
        <source>Move by 1, by 10 pixels, by a location token</source>
        <translation>1픽셀, 10픽셀, 위치 토큰 한 칸씩 옮기기</translation>
    </message>
    <message>
        <source>Resize by 1 pixel</source>
        <translation>1픽셀씩 크기 바꾸기</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+화살표</translation>
    </message>
    <message>
        <source>See the page without boxes</source>
        <translation>상자 없이 페이지 보기</translation>
    </message>
    <message>
        <source>hold B</source>
        <translation>B를 누르고 있기</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>커서 위치에서 확대</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+휠</translation>
    </message>
    <message>
        <source>Move the page</source>
        <translation>페이지 옮기기</translation>
    </message>
    <message>
        <source>wheel, middle drag, Space+drag</source>
        <translation>휠, 가운데 버튼 끌기, Space+끌기</translation>
    </message>
    <message>
        <source>Leave: drag, draw tool, selection</source>
        <translation>나가기: 끌기, 그리기 도구, 선택</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>키보드와 마우스</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>What</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>키와 마우스</translation>
    </message>
    <message>
        <source>Choosing one forgets your own changes</source>
        <translation>고르면 직접 바꾼 키는 사라집니다</translation>
    </message>
    <message>
        <source>Keys &amp;of</source>
        <translation>키 배열(&amp;O)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::SnapMenu</name>
    <message>
        <source>To other &amp;boxes</source>
        <translation>다른 상자에(&amp;B)</translation>
    </message>
    <message>
        <source>To the model&apos;s &amp;location tokens</source>
        <translation>모델의 위치 토큰에(&amp;L)</translation>
    </message>
    <message>
        <source>To a grid of %1 pixels</source>
        <translation>%1픽셀 격자에</translation>
    </message>
    <message>
        <source>To &amp;no grid</source>
        <translation>격자 없음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StartDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>Set &amp;up only</source>
        <translation>준비만 하기(&amp;U)</translation>
    </message>
    <message>
        <source>New training run</source>
        <translation>새 학습</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Use the open &amp;data set</source>
        <translation>열린 데이터셋 사용(&amp;D)</translation>
    </message>
    <message>
        <source>Train on what is open in the data window</source>
        <translation>데이터셋 창에 열린 것으로 학습합니다</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>학습 이름</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;model</source>
        <translation>시작 모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Annotations (COCO)</source>
        <translation>어노테이션(&amp;A) (COCO)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Validation (COCO)</source>
        <translation>검증(&amp;V) (COCO)</translation>
    </message>
    <message>
        <source>What &amp;trains</source>
        <translation>학습 대상(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;eps</source>
        <translation>스텝(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>배치(&amp;B)</translation>
    </message>
    <message>
        <source>Advan&amp;ced</source>
        <translation>고급(&amp;C)</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>시작하기 전에</translation>
    </message>
    <message>
        <source>Make the folder of the run, to start it on another machine</source>
        <translation>다른 컴퓨터에서 시작할 수 있도록 학습 폴더만 만듭니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>아래 설정대로</translation>
    </message>
    <message>
        <source>Checking the settings…</source>
        <translation>설정을 확인하는 중…</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>시작해도 문제없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right before the start:</source>
        <translation>
            <numerusform>시작하기 전에 고칠 것이 %n개 있습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>프리셋(&amp;R)</translation>
    </message>
    <message>
        <source>It can start, but:</source>
        <translation>시작할 수 있지만 다음을 확인하세요:</translation>
    </message>
</context>
<context>
    <name>detdiffusion::StatisticsPage</name>
    <message>
        <source>Objects per class</source>
        <translation>클래스별 물체 수</translation>
    </message>
    <message>
        <source>Easy and hard per class</source>
        <translation>클래스별 쉬움과 어려움</translation>
    </message>
    <message>
        <source>Objects per size</source>
        <translation>크기별 물체 수</translation>
    </message>
    <message>
        <source>Easy and hard per size</source>
        <translation>크기별 쉬움과 어려움</translation>
    </message>
    <message>
        <source>Pictures by their number of objects</source>
        <translation>물체 수별 그림 수</translation>
    </message>
    <message>
        <source>Objects by the share of the picture that their box covers, in %</source>
        <translation>상자가 그림에서 차지하는 비율(%)별 물체 수</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>거르기(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep what layout models are trained on, in a new file</source>
        <translation>레이아웃 모델의 학습에 쓰는 것만 새 파일에 남깁니다</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>All numbers as tables</source>
        <translation>모든 수치를 표로 복사합니다</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON으로 복사(&amp;J)</translation>
    </message>
    <message>
        <source>All numbers, for programs</source>
        <translation>모든 수치를 프로그램에서 쓸 수 있는 형식으로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Save the charts…</source>
        <translation>차트 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>As one PNG picture</source>
        <translation>PNG 그림 한 장으로 저장합니다</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>%1 pictures, %2 of them without objects; %3 objects, %4 of them with an outline; %5 crowds, which are not counted below.</source>
        <translation>그림 %1장, 그중 물체가 없는 것 %2장. 물체 %3개, 그중 윤곽이 있는 것 %4개. 군집 %5개는 아래에서 세지 않습니다.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>큼</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1에 저장됨</translation>
    </message>
</context>
<context>
    <name>detdiffusion::TrainingWindow</name>
    <message>
        <source>Training – DetDiffusion Studio</source>
        <translation>학습 – DetDiffusion Studio</translation>
    </message>
    <message>
        <source>Choose a run, or set a new one up.</source>
        <translation>학습을 고르거나 새로 설정하세요.</translation>
    </message>
    <message>
        <source>The run lives: stop it before you rename it.</source>
        <translation>학습이 진행 중입니다. 이름을 바꾸려면 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>The run lives: stop it before you remove it.</source>
        <translation>학습이 진행 중입니다. 지우려면 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash: remove it in the file manager.</source>
        <translation>%1 폴더를 휴지통으로 옮길 수 없습니다. 파일 관리자에서 지우세요.</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictController</name>
    <message>
        <source>Loading the detector…</source>
        <translation>탐지기를 불러오는 중…</translation>
    </message>
    <message>
        <source>Choose a detector: it says for every box of the picture whether it is found, and how well.</source>
        <translation>탐지기를 고르세요. 그림의 상자마다 찾았는지, 얼마나 잘 찾았는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Paint a picture: the detector looks at it at once.</source>
        <translation>그림을 생성하세요. 탐지기가 바로 살펴봅니다.</translation>
    </message>
    <message>
        <source>The detector looks at the picture…</source>
        <translation>탐지기가 그림을 살펴보는 중…</translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictPanel</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Choose a detector…</source>
        <translation>탐지기 고르기…</translation>
    </message>
    <message>
        <source>An ONNX file, a Darknet .cfg file, or the config.json of a detector trained here</source>
        <translation>ONNX 파일, Darknet .cfg 파일, 또는 여기서 학습한 탐지기의 config.json</translation>
    </message>
    <message>
        <source>Score above %1</source>
        <translation>점수 %1 초과</translation>
    </message>
    <message>
        <source>IoU above %1</source>
        <translation>IoU %1 초과</translation>
    </message>
    <message>
        <source>Filters what was detected; nothing is detected again</source>
        <translation>이미 탐지한 것을 거릅니다. 다시 탐지하지 않습니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>상자</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정 결과</translation>
    </message>
    <message>
        <source>Paint other seeds until</source>
        <translation>다음까지 다른 시드로 생성</translation>
    </message>
    <message>
        <source>every box is found</source>
        <translation>모든 상자를 찾을 때</translation>
    </message>
    <message>
        <source>easy boxes are found, hard ones are not</source>
        <translation>쉬운 상자는 찾고 어려운 상자는 놓칠 때</translation>
    </message>
    <message>
        <source>Goal of the search</source>
        <translation>찾기의 목표</translation>
    </message>
    <message>
        <source>found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>못 찾음</translation>
    </message>
    <message>
        <source>Asked easy</source>
        <translation>쉬움 요청</translation>
    </message>
    <message>
        <source>Asked hard</source>
        <translation>어려움 요청</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>최대 </translation>
    </message>
    <message>
        <source> seeds</source>
        <translation>개 시드</translation>
    </message>
    <message>
        <source>Seeds of the search</source>
        <translation>찾을 시드 수</translation>
    </message>
    <message>
        <source>Paints one seed after the other and stops at the first that does it</source>
        <translation>시드를 하나씩 그려 보고 처음으로 맞는 것에서 멈춥니다</translation>
    </message>
    <message>
        <source>No detector</source>
        <translation>탐지기 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n extra detection(s)</source>
        <translation>
            <numerusform>추가 탐지 %n개</numerusform>
        </translation>
    </message>
</context>
</TS>
